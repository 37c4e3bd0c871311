import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
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
      '/healthz': server,
      '/readyz': server,
    },
  },
});
