import { existsSync } from 'node:fs';

/** Chromium as installed, never downloaded; null if there is none. */
export const chromiumPath =
  [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  ) ?? null;
