// `npm run dev`: server and client from source, restarted and reloaded on changes; any operation is answered.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildOnce, installOnce, requireNode, root } from './workspace.mjs';

requireNode();
installOnce();
buildOnce();
const bin = (pkg, name) => join(root, pkg, 'node_modules', '.bin', name);
const children = [
  spawn(bin('server', 'tsx'), ['watch', 'src/main.ts'], {
    cwd: join(root, 'server'),
    stdio: 'inherit',
    env: { OPERATIONS: 'any', ...process.env },
  }),
  spawn(bin('client', 'graphql-codegen'), ['--config', 'codegen.ts', '--watch'], {
    cwd: join(root, 'client'),
    stdio: 'ignore',
  }),
  spawn(bin('client', 'vite'), [], { cwd: join(root, 'client'), stdio: 'inherit' }),
];
for (const child of children) child.on('exit', () => children.forEach((other) => other.kill()));
