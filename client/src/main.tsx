import { createRoot } from 'react-dom/client';
import { startColorMode } from './app/color-mode.ts';
import { Start } from './app/start.tsx';
import './ui/tokens.css';
import './ui/base.css';

startColorMode();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<Start />);
