import { createServer } from 'node:http';
import { createHash, randomUUID } from 'node:crypto';
import { createPool } from 'mysql2/promise';
import { countSql } from './count-sql.ts';

/**
 * The yardstick: `http`, `mysql2` and `JSON.stringify`, doing the SQL that an
 * answer needs and nothing else. It looks the session up like the product.
 */
const pool = createPool({
  uri: process.env['DATABASE_URL'] ?? '',
  connectionLimit: 1,
  dateStrings: ['DATE'],
  timezone: 'Z',
  charset: 'utf8mb4_bin',
});

const query = async (sql: string, values: unknown[] = []): Promise<unknown[]> =>
  (await pool.query(sql, values))[0] as unknown[]; // SELECTs give rows

const SESSION = `SELECT s.id, a.id AS accountId, a.roles, a.disabled, p.name, p.sectionId
  FROM session s JOIN account a ON a.id = s.accountId JOIN person p ON p.id = a.personId WHERE s.tokenHash = ?`;
const LIST = `SELECT i.*, c.name AS sectionName FROM active_disclosure_item i JOIN section c ON c.id = i.sectionId
  WHERE i.formedOn BETWEEN ? AND ? ORDER BY i.formedOn DESC, i.id DESC LIMIT 50`;
const TOTAL = 'SELECT COUNT(*) AS n FROM active_disclosure_item WHERE formedOn BETWEEN ? AND ?';
const ONE =
  'SELECT i.*, c.name AS sectionName FROM active_disclosure_item i JOIN section c ON c.id = i.sectionId WHERE i.id = ?';

async function answer(url: URL): Promise<unknown> {
  const year = url.searchParams.get('year') ?? '2026';
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  if (url.pathname === '/list')
    return { items: await query(LIST, [from, to]), total: await query(TOTAL, [from, to]) };
  if (url.pathname === '/one') return (await query(ONE, [url.searchParams.get('id')]))[0];
  if (url.pathname === '/create') return create(url.searchParams.get('section') ?? '');
  const counts = [];
  for (const sql of countSql(year)) counts.push(await query(sql));
  return { counts, sections: await query('SELECT id, name FROM section ORDER BY position') };
}

/** One record as the product writes it: number, row, history and outbox in one transaction. */
async function create(sectionId: string): Promise<unknown> {
  const connection = await pool.getConnection();
  try {
    const [id, now] = [randomUUID(), new Date().toISOString()];
    await connection.query('START TRANSACTION');
    await connection.query("UPDATE sequence SET value = value + 1 WHERE name = 'bare'");
    const [rows] = await connection.query("SELECT value FROM sequence WHERE name = 'bare'");
    const serial = (rows as { value: number }[])[0]?.value; // one row
    await connection.query('INSERT INTO active_disclosure_item SET ?', {
      id,
      version: 1,
      createdAt: now,
      updatedAt: now,
      demo: 0,
      sectionId,
      registeredById: id,
      backEntry: 0,
      indexNo: `BARE-${serial}`,
      title: '测量用信息',
      category: 'WORK_NEWS',
      formedOn: '2026-03-02',
      dueOn: '2026-03-30',
      dueProvisional: 0,
      attribute: 'ACTIVE',
      channels: '',
      statisticalOn: '2026-03-30',
      draftedBy: '测量',
    });
    await connection.query('INSERT INTO history_entry SET ?', {
      id: randomUUID(),
      noun: 'ActiveDisclosureItem',
      recordId: id,
      verb: 'created',
      at: now,
      by: '测量',
      requestId: id,
      changes: '[]',
    });
    await connection.query("UPDATE sequence SET value = value + 1 WHERE name = 'bare-outbox'");
    const [seqs] = await connection.query("SELECT value FROM sequence WHERE name = 'bare-outbox'");
    const seq = (seqs as { value: number }[])[0]?.value ?? 0; // one row
    await connection.query('INSERT INTO bare_outbox SET ?', {
      seq,
      noun: 'Bare',
      recordId: id,
      change: 'created',
      years: '',
      at: now,
    });
    await connection.query('COMMIT');
    return { id };
  } finally {
    connection.release();
  }
}

const server = createServer((request, response) => {
  void (async () => {
    const token = /bench=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
    const [session] = await query(SESSION, [createHash('sha256').update(token).digest('hex')]);
    if (!session) {
      response.writeHead(401).end();
      return;
    }
    const body = JSON.stringify(await answer(new URL(request.url ?? '/', 'http://bare')));
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  })().catch((error: unknown) => response.writeHead(500).end(String(error)));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`port ${typeof address === 'object' ? address?.port : ''}\n`);
});
