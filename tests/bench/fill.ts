import { createHash, randomBytes } from 'node:crypto';
import type { Connection } from 'mysql2/promise';

export const ROWS = 20_000;
export const YEARS = [2022, 2023, 2024, 2025, 2026];

export interface Filled {
  readonly token: string;
  readonly sectionId: string;
  readonly itemIds: readonly string[];
}

const id = (kind: string, n: number): string => `00000000-0000-7000-${kind}-${String(n).padStart(12, '0')}`;
const two = (n: number): string => String(n).padStart(2, '0');
const NOW = '2026-01-01T00:00:00.000Z';
const record = { version: 1, createdAt: NOW, updatedAt: NOW, demo: 0 };

/** A bureau of ten years' size: 20,000 rows of each ledger over five years, 8 sections, one logged-in office account. */
export async function fill(connection: Connection): Promise<Filled> {
  const insert = async (table: string, rows: Record<string, unknown>[]): Promise<void> => {
    for (let at = 0; at < rows.length; at += 1000) {
      const part = rows.slice(at, at + 1000);
      const columns = Object.keys(part[0] ?? {});
      await connection.query(`INSERT INTO ${table} (\`${columns.join('`,`')}\`) VALUES ?`, [
        part.map((row) => columns.map((c) => row[c])),
      ]);
    }
  };
  const sections = Array.from({ length: 8 }, (_, n) => id('8000', n));
  await insert('bureau', [{ ...record, id: id('8001', 0), name: '测量局', goLiveOn: '2022-01-01' }]);
  await insert(
    'section',
    sections.map((section, n) => ({
      ...record,
      id: section,
      name: `科室${n}`,
      kind: 'SECTION',
      position: n,
    })),
  );
  await insert('person', [
    {
      ...record,
      id: id('8002', 0),
      name: '测量员',
      post: '秘书',
      sectionId: null,
      groupRole: null,
      isContactPerson: 0,
      isSpokesperson: 0,
    },
  ]);
  await insert('account', [
    {
      ...record,
      id: id('8003', 0),
      loginName: 'bench',
      passwordHash: '-',
      mustChangePassword: 0,
      personId: id('8002', 0),
      roles: 'OFFICE',
      disabled: 0,
      failures: 0,
    },
  ]);
  const token = randomBytes(32).toString('base64url');
  const now = new Date().toISOString();
  await insert('session', [
    {
      id: id('8004', 0),
      tokenHash: createHash('sha256').update(token).digest('hex'),
      accountId: id('8003', 0),
      createdAt: now,
      lastSeenAt: now,
    },
  ]);
  await connection.query('CREATE TABLE bare_outbox LIKE outbox');
  await insert('sequence', [
    { name: 'bare', value: 0 },
    { name: 'bare-outbox', value: 0 },
  ]);

  const ledger = (n: number, kind: string) => ({
    ...record,
    id: id(kind, n),
    sectionId: sections[n % 8],
    registeredById: id('8003', 0),
    backEntry: 0,
    voidedAt: n % 97 === 0 ? NOW : null,
  });
  const dayOf = (n: number, month: number): string =>
    `${YEARS[n % YEARS.length]}-${two(month)}-${two((n % 27) + 1)}`;
  const rows = Array.from({ length: ROWS }, (_, n) => n);
  const categories = ['INSTITUTION', 'REGULATIONS', 'WORK_NEWS', 'ENFORCEMENT', 'PERSONNEL', 'SERVICE_GUIDE'];
  const channels = ['IN_PERSON', 'FAX', 'EMAIL', 'ONLINE', 'POST', 'OTHER'];
  await insert(
    'active_disclosure_item',
    rows.map((n) => {
      const month = (n % 11) + 1;
      const published = n % 41 === 0 ? null : dayOf(n, month);
      return {
        ...ledger(n, '9001'),
        indexNo: `B-${n}`,
        title: `测量用的信息条目第${n}号`,
        documentNo: `测〔${n}〕号`,
        category: categories[n % 6],
        formedOn: dayOf(n, month),
        dueOn: dayOf(n, month + 1),
        dueProvisional: 0,
        attribute: n % 53 === 0 ? 'ON_REQUEST' : 'ACTIVE',
        channels: 'WEBSITE',
        mainChannel: published ? 'WEBSITE' : null,
        publishedOn: published,
        statisticalOn: published ?? dayOf(n, month + 1),
        draftedBy: '测量员',
      };
    }),
  );
  await insert(
    'disclosure_application',
    rows.map((n) => {
      const month = (n % 11) + 1;
      return {
        ...ledger(n, '9002'),
        acceptanceNo: `B-${n}`,
        receivedOn: dayOf(n, month),
        channel: channels[n % 6],
        applicantKind: 'NATURAL_PERSON',
        applicantName: '某某',
        content: '测量',
        regime: 'R2019',
        dueOn: dayOf(n, month + 1),
        dueProvisional: 0,
        outcome: n % 13 ? 'GRANTED' : null,
        servedOn: n % 13 ? dayOf(n, month + 1) : null,
      };
    }),
  );
  await insert(
    'legal_remedy',
    rows.map((n) => ({
      ...ledger(n, '9003'),
      registerNo: `B-${n}`,
      kind: ['REVIEW', 'DIRECT_LAWSUIT', 'COMPLAINT'][n % 3],
      acceptedOn: dayOf(n, (n % 11) + 1),
      body: '某机关',
      matter: '测量',
      result: 'PENDING',
    })),
  );
  for (const table of ['active_disclosure_item', 'disclosure_application', 'legal_remedy'])
    await connection.query(`ANALYZE TABLE ${table}`);
  return { token, sectionId: sections[0] ?? '', itemIds: rows.slice(0, 500).map((n) => id('9001', n)) };
}
