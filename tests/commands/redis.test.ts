import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { redisBell } from '@gongkai/server/core/bell';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const program = ['/usr/bin/redis-server', '/usr/local/bin/redis-server'].find((path) => existsSync(path));

/** Where Redis is not installed there is nothing to test; CI has it. */
if (program || process.env['CI'])
  describe('the bell over Redis', () => {
    let redis: ChildProcess;
    let url: string;
    beforeAll(async () => {
      const port = await freePort();
      redis = spawn(program ?? 'redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no']);
      url = `redis://127.0.0.1:${port}`;
      await new Promise<void>((resolve, reject) => {
        redis.stdout?.on('data', (text) => /Ready to accept/.test(String(text)) && resolve());
        redis.once('error', reject);
      });
    });
    afterAll(() => void redis.kill());

    it('rings in the other process', async () => {
      const log = pino({ level: 'silent' });
      const [here, there] = [await redisBell(url, log), await redisBell(url, log)];
      const rung = new Promise<void>((resolve) => there.onRing(resolve));
      // Subscribing takes a moment of its own; a ring too early is covered by the poll, so it is repeated here.
      const again = setInterval(() => here.ring(), 20);
      await rung;
      clearInterval(again);
      await Promise.all([here.close(), there.close()]);
      expect(url).toContain('redis://');
    });
  });

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
