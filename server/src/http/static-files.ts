import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

const YEAR_SECONDS = 31_536_000;

/** The built client: hashed files are kept for ever, the page itself never; unknown paths are pages of the client. */
export function staticFiles(dir: string): Router {
  const router = Router();
  // Compressed once, at build; the browser says which it takes.
  router.get('/assets/*file', (request, response, next) => {
    const path = request.path.replace(/[^\w./-]/g, '');
    const takes = String(request.headers['accept-encoding'] ?? '');
    for (const [encoding, ending] of [
      ['br', '.br'],
      ['gzip', '.gz'],
    ] as const) {
      if (!takes.includes(encoding) || path.includes('..') || !existsSync(join(dir, path + ending))) continue;
      response.set({ 'Content-Encoding': encoding, Vary: 'Accept-Encoding' });
      response.type(path.endsWith('.css') ? 'css' : 'js');
      response.set('Cache-Control', `public, max-age=${YEAR_SECONDS}, immutable`);
      response.sendFile(path + ending, { root: dir, cacheControl: false });
      return;
    }
    next();
  });
  router.use(
    express.static(dir, {
      index: false,
      maxAge: YEAR_SECONDS * 1000,
      immutable: true,
      setHeaders: noStorePages,
    }),
  );
  router.get(/^\/(?!assets\/|graphql)[^.]*$/, (_request, response) => {
    response.set('Cache-Control', 'no-store').sendFile('index.html', { root: dir });
  });
  return router;
}

function noStorePages(response: { setHeader(name: string, value: string): void }, path: string): void {
  if (path.endsWith('.html')) response.setHeader('Cache-Control', 'no-store');
}
