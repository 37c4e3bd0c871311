import { randomUUID } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, type Connection } from 'mysql2/promise';
import { startMariaDb } from '../support/mariadb.ts';
import { countSql } from './count-sql.ts';
import { fill, ROWS, type Filled } from './fill.ts';
import { measureImport } from './import-load.ts';

/**
 * The product against a bare `http` + `mysql2` server doing the same SQL, both on
 * one MariaDB with one connection each, request by request in turn, in one run.
 * Only ratios mean anything: the machine is shared by both.
 */
const ROUNDS = Number(process.env['ROUNDS'] ?? 300);
const root = fileURLToPath(new URL('../..', import.meta.url));
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

interface Side {
  readonly name: string;
  send(): Promise<void>;
}

interface Case {
  readonly name: string;
  readonly product: Side['send'];
  readonly bare: Side['send'];
  /** Done before each request, not measured. */
  readonly before?: () => Promise<void>;
}

async function main(): Promise<void> {
  const maria = await startMariaDb();
  const url = await maria.createDatabase('bench');
  const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const children: ChildProcess[] = [];
  try {
    const env = {
      ...process.env,
      DATABASE_URL: url,
      DATABASE_POOL: '1',
      DATA_DIR: dataDir,
      OPERATIONS: 'any',
      PORT: '0',
      LOG_LEVEL: 'warn',
    };
    const product = await start(
      children,
      [join(root, 'server/dist/main.js'), '--no-demo'],
      env,
      /http:\/\/localhost:(\d+)/,
    );
    const connection = await createConnection({ uri: url, multipleStatements: false });
    const filled = await fill(connection);
    const bare = await start(
      children,
      [join(root, 'tests/node_modules/tsx/dist/cli.mjs'), join(root, 'tests/bench/bare-server.ts')],
      env,
      /port (\d+)/,
    );
    const cases = casesFor(product, bare, filled, connection);
    console.log(
      `MariaDB ${maria.version}, one connection each, ${ROWS} rows of each ledger, ${ROUNDS} rounds, interleaved`,
    );
    console.log(
      `${'case'.padEnd(30)}${'product p50'.padStart(12)}${'bare p50'.padStart(10)}${'ratio'.padStart(8)}${'p95 ratio'.padStart(11)}${'SQL'.padStart(6)}${'bare'.padStart(6)}`,
    );
    for (const one of cases) console.log(await measure(one, connection));
    console.log(await measureSql(connection));
    const cookie = `__Host-gongkai=${filled.token}`;
    const list = JSON.stringify({ query: LIST, variables: { year: 2026 } });
    console.log(
      await measureImport(
        (path, body, headers) => ask(product, path, cookie, body, headers),
        () => send(product, '/graphql', cookie, list),
        at,
      ),
    );
    await connection.end();
  } finally {
    for (const child of children) child.kill();
    rmSync(dataDir, { recursive: true, force: true });
    await maria.stop();
    agent.destroy();
  }
}

const LIST = `query($year:Int!){disclosures(filter:{year:$year},page:{page:1,size:50}){total items{id version indexNo title documentNo category formedOn dueOn publishedOn attribute state section{id name}}}}`;
const ONE = `query($id:ID!){disclosure(id:$id){id version indexNo title documentNo summary category formedOn dueOn publishedOn channels url attribute state section{id name}}}`;
const CREATE = `mutation($input:CreateDisclosureInput!){createDisclosure(input:$input){__typename ... on ActiveDisclosureItem{id}}}`;
const TABLE = `query($year:Int!){statisticsTable(year:$year){year title rows{code label unit value previous} relations{id holds leftValue rightValue} months{month disclosures receipts replies} categories{key count} sections{sectionId name disclosures}}}`;

function casesFor(
  product: number,
  bare: number,
  { token, sectionId, itemIds }: Filled,
  connection: Connection,
): Case[] {
  const cookie = `__Host-gongkai=${token}`;
  const graphql = (query: string, variables: object) => (): Promise<void> =>
    send(product, '/graphql', cookie, JSON.stringify({ query, variables }));
  const get = (path: string) => (): Promise<void> => send(bare, path, `bench=${token}`);
  let n = 0;
  const nextId = (): string => itemIds[n++ % itemIds.length] ?? '';
  const input = {
    title: '测量用信息',
    category: 'WORK_NEWS',
    formedOn: '2026-03-02',
    attribute: 'ACTIVE',
    sectionId,
  };
  // A form of its own each time: the same one sent again makes no row.
  const create = (): Promise<void> => graphql(CREATE, { input: { onceKey: randomUUID(), ...input } })();
  return [
    {
      name: 'list of 50, nested names',
      product: graphql(LIST, { year: 2026 }),
      bare: get('/list?year=2026'),
    },
    {
      name: 'one record',
      product: () => graphql(ONE, { id: nextId() })(),
      bare: () => get(`/one?id=${nextId()}`)(),
    },
    { name: 'one create', product: create, bare: get(`/create?section=${sectionId}`) },
    {
      name: 'statistics, first count',
      product: graphql(TABLE, { year: 2026 }),
      bare: get('/statistics?year=2026'),
      before: async () => {
        await create();
        await connection.query('SELECT 1');
      },
    },
    {
      name: 'statistics, kept answer',
      product: graphql(TABLE, { year: 2026 }),
      bare: get('/statistics?year=2026'),
    },
  ];
}

/** What the database alone takes for the counts of a year. */
async function measureSql(connection: Connection): Promise<string> {
  const times: number[] = [];
  for (let round = -20; round < ROUNDS; round++) {
    const started = process.hrtime.bigint();
    for (const sql of countSql('2026')) await connection.query(sql);
    if (round >= 0) times.push(Number(process.hrtime.bigint() - started) / 1e6);
  }
  return `${'statistics, bare SQL'.padEnd(30)}${''.padStart(12)}${`${at(times, 0.5).toFixed(2)} ms`.padStart(10)}`;
}

async function measure({ name, product, bare, before }: Case, connection: Connection): Promise<string> {
  const times: [number[], number[]] = [[], []];
  const statements: [number, number] = [0, 0];
  for (let round = -20; round < ROUNDS; round++) {
    // Turn about, so that neither always comes second.
    const order = round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
    for (const side of order) {
      await before?.();
      const count = round === 0 ? await questions(connection) : 0;
      const started = process.hrtime.bigint();
      await (side === 0 ? product : bare)();
      if (round >= 0) times[side].push(Number(process.hrtime.bigint() - started) / 1e6);
      if (round === 0) statements[side] = (await questions(connection)) - count - 1;
    }
  }
  const [p50, b50, p95, b95] = [at(times[0], 0.5), at(times[1], 0.5), at(times[0], 0.95), at(times[1], 0.95)];
  const ms = (value: number): string => `${value.toFixed(2)} ms`;
  return `${name.padEnd(30)}${ms(p50).padStart(12)}${ms(b50).padStart(10)}${(p50 / b50).toFixed(2).padStart(8)}${(p95 / b95).toFixed(2).padStart(11)}${String(statements[0]).padStart(6)}${String(statements[1]).padStart(6)}`;
}

const at = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

async function questions(connection: Connection): Promise<number> {
  const [rows] = await connection.query("SHOW GLOBAL STATUS LIKE 'Questions'");
  return Number((rows as { Value: string }[])[0]?.Value); // one row
}

async function send(port: number, path: string, cookie: string, body?: string): Promise<void> {
  const text = await ask(port, path, cookie, body, body ? { 'content-type': 'application/json' } : {});
  if (text.includes('"errors"')) throw new Error(`${path}: ${text.slice(0, 300)}`);
}

function ask(
  port: number,
  path: string,
  cookie: string,
  body: string | Uint8Array | undefined,
  extra: Record<string, string>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, host: `localhost:${port}`, ...extra };
    const sent = request(
      { host: '127.0.0.1', port, path, method: body ? 'POST' : 'GET', headers, agent },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => {
          if ((response.statusCode ?? 500) < 300) resolve(text);
          else reject(new Error(`${path}: ${response.statusCode} ${text.slice(0, 300)}`));
        });
      },
    );
    sent.on('error', reject).end(body);
  });
}

function start(
  children: ChildProcess[],
  args: string[],
  env: NodeJS.ProcessEnv,
  ready: RegExp,
): Promise<number> {
  const child = spawn(process.execPath, args, { env, cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      out += part;
      const port = ready.exec(out)?.[1];
      if (port) resolve(Number(port));
    });
    child.on('exit', (code) => reject(new Error(`${args[0]} ended with ${code}: ${out}`)));
  });
}

await main();
