import { isAbsolute, join } from 'node:path';

/** Everything the environment decides, read once. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute; relative values are relative to the repository root. */
  readonly dataDir: string;
  /** The database: a URL, or the SQLite file in `dataDir`. */
  readonly databaseUrl: string;
  /** Connections to MySQL; SQLite has two by design. */
  readonly poolSize: number;
  readonly redisUrl: string | null;
  readonly anyOperation: boolean;
  readonly trustProxy: boolean;
  readonly origins: readonly string[];
  /** Where mail goes out, and from whom; null = no mail. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  readonly logLevel: string;
}

/** A mistake in the environment: one clear line naming the variable. */
export class ConfigError extends Error {}

export function readConfig(env: NodeJS.ProcessEnv, root: string): Config {
  const port = Number(env['PORT'] ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigError(`PORT 应为 0 到 65535 的整数，现在是“${env['PORT']}”。`);
  const dir = env['DATA_DIR'] || 'data';
  const dataDir = isAbsolute(dir) ? dir : join(root, dir);
  const url = env['DATABASE_URL'];
  if (url && !/^(mysql|mariadb):\/\/.+/.test(url))
    throw new ConfigError('DATABASE_URL 应如 mysql://用户:密码@主机:3306/库名；不设则使用内置 SQLite。');
  const operations = env['OPERATIONS'] ?? 'listed';
  if (!['listed', 'any'].includes(operations)) throw new ConfigError('OPERATIONS 只能是 listed 或 any。');
  return {
    port,
    host: env['HOST'] || '127.0.0.1',
    dataDir,
    databaseUrl: url || join(dataDir, 'gongkai.sqlite'),
    poolSize: readPositive(env, 'DATABASE_POOL', 10),
    redisUrl: env['REDIS_URL'] || null,
    anyOperation: operations === 'any',
    trustProxy: env['TRUST_PROXY'] === '1',
    origins: (env['ORIGINS'] ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    mail: readMail(env),
    logLevel: env['LOG_LEVEL'] || 'info',
  };
}

function readPositive(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const value = Number(env[name] || otherwise);
  if (!Number.isInteger(value) || value < 1)
    throw new ConfigError(`${name} 应为正整数，现在是“${env[name]}”。`);
  return value;
}

function readMail(env: NodeJS.ProcessEnv): Config['mail'] {
  const [url, from] = [env['SMTP_URL'], env['MAIL_FROM']];
  if (!url) return null;
  if (!/^smtps?:\/\/.+/.test(url))
    throw new ConfigError('SMTP_URL 应如 smtp://用户:密码@主机:25；不设则不发邮件。');
  if (!from?.includes('@')) throw new ConfigError('设置了 SMTP_URL 时，MAIL_FROM 应为发件人邮箱。');
  return { url, from };
}
