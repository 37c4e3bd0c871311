// `npm run --silent cli -- <verb>`: administrators and scripts, on the same database as the server.
import { buildOnce, installOnce, requireNode } from './workspace.mjs';

requireNode();
installOnce();
buildOnce();
await import('../dist/cli.js');
