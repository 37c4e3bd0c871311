import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const server = 'http://127.0.0.1:4000';

/** Below this a compressed copy saves no packet. */
const WORTH_BYTES = 1024;

/** Compresses once, at build, as hard as it goes; the server sends `.br` or `.gz` to those who take it. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    writeBundle: ({ dir }, bundle) => {
      for (const name of Object.keys(bundle)) {
        if (!dir || !/\.(?:js|css)$/.test(name)) continue;
        const path = join(dir, name);
        const content = readFileSync(path);
        if (content.length < WORTH_BYTES) continue;
        const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
        writeFileSync(`${path}.br`, brotliCompressSync(content, { params: quality }));
        writeFileSync(`${path}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
      }
    },
  };
}

export default defineConfig({
  plugins: [react(), precompress()],
  build: {
    outDir: 'dist',
    // Source maps would publish the whole source to everybody who can reach the login page.
    sourcemap: false,
    // gallery.html is deliberately no input: it exists under `vite dev` only.
    rolldownOptions: { input: 'index.html' },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': { target: server, ws: true },
      '/exports': server,
      '/imports': server,
      '/documents': server,
      '/healthz': server,
      '/readyz': server,
    },
  },
});
