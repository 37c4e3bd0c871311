// `npm start`: installs, builds, migrates, loads the demo office and serves; each only when it is due.
import { buildOnce, installOnce, requireNode } from './workspace.mjs';

requireNode();
installOnce();
buildOnce();
await import('../dist/main.js');
