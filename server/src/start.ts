import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { OpenApp } from './app.ts';
import type { Config } from './config.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo/accounts.ts';
import { loadDemo } from './demo/load.ts';
import { smtpMailer } from './core/mail.ts';
import { makeServer } from './http/server.ts';
import { anyOperation, listedOperations } from './http/operations.ts';
import { startJobs } from './jobs.ts';
import { type Bureau, bureauOf } from './modules/sections/index.ts';
import { buildApi } from './schema.ts';

/** The start cannot go on; the message is for the person at the terminal. */
export class StartError extends Error {}

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

/** Serves everything on one port and says where; ends cleanly on SIGTERM and Ctrl-C. */
export async function listenAndReport(
  app: OpenApp,
  config: Config,
  options: { demo: boolean; root: string },
): Promise<void> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  for (const name of app.migrated) say(`  数据库升级：${name}`);
  let bureau = await bureauOf(app.database.read);
  if ((bureau?.demo ?? options.demo) && !LOOPBACK.includes(config.host))
    throw new StartError(
      `演示账号的密码是公开的，只能在本机使用；HOST 现为 ${config.host}。正式使用请先清除演示数据（npm run cli -- demo:wipe）再以 --no-demo 启动。`,
    );
  if (!bureau && options.demo) {
    say('  装入演示单位……');
    await loadDemo(app);
    bureau = await bureauOf(app.database.read);
  }

  const clientDir = join(options.root, 'client', 'dist');
  const manifest = [
    join(options.root, 'server', 'dist', 'operations.json'),
    join(options.root, 'client/src/gql/persisted-documents.json'),
  ].find(existsSync);
  const server = await makeServer(app, buildApi(), {
    operations:
      config.anyOperation || !manifest ? anyOperation(manifest ?? null) : listedOperations(manifest),
    hideDetails: !config.anyOperation,
    trustProxy: config.trustProxy,
    origins: config.origins,
    clientDir: existsSync(join(clientDir, 'index.html')) ? clientDir : null,
  });
  await listen(server.http, config);
  const stopJobs = startJobs(app, config.mail && smtpMailer(config.mail.url, config.mail.from));
  let closing = false;
  const stop = async (): Promise<void> => {
    if (closing) return;
    closing = true;
    await server.close();
    await stopJobs();
    await app.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());

  const { port } = server.http.address() as AddressInfo; // it listens on TCP
  // In one piece: whoever waits for the address then knows the rest, and may end us at once.
  say(report(config, port, await app.database.serverVersion(), bureau).join('\n'));
}

function listen(http: import('node:http').Server, config: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(
          new StartError(
            `端口 ${config.port} 已被占用。请用环境变量 PORT 换一个，例如 PORT=4001 npm start。`,
          ),
        );
      else if (error.code === 'EACCES')
        reject(new StartError(`没有权限监听端口 ${config.port}。请用环境变量 PORT 换一个大于1024的端口。`));
      else if (error.code === 'EADDRNOTAVAIL')
        reject(new StartError(`本机没有地址 ${config.host}。请检查环境变量 HOST。`));
      else reject(error);
    });
    http.listen(config.port, config.host, resolve);
  });
}

function report(config: Config, port: number, version: string, bureau: Bureau | null): string[] {
  const host = config.host === '127.0.0.1' ? 'localhost' : config.host;
  const lines = ['', `政府信息公开工作台  http://${host}:${port}`, `数据库              ${version}`];
  if (bureau?.demo) {
    lines.push(`演示账号            密码均为 ${DEMO_PASSWORD}`);
    for (const { loginName, who } of DEMO_ACCOUNTS) lines.push(`  ${loginName.padEnd(12)}${who}`);
  } else if (!bureau) lines.push('尚未设置：请在浏览器打开上面的地址，按向导填写机关、科室和首批账号。');
  if (!LOOPBACK.includes(config.host) && !config.trustProxy)
    lines.push(
      '提醒：未经 HTTPS 访问时，登录凭证在网络上不加密。正式使用请放在 HTTPS 代理之后并设 TRUST_PROXY=1。',
    );
  return lines;
}
