import { workbook, type TestCell } from '../support/workbook.ts';

const HEAD = ['主题*', '类别*', '时间*', '学时*', '主讲人*', '地点*', '参训人员', '备注'];
const IMPORTED = 10_000;

/** What a request to the product answers. */
export type Ask = (
  path: string,
  body: string | Uint8Array,
  headers: Record<string, string>,
) => Promise<string>;

/**
 * The list of others, idle and then while 10,000 rows are imported, one request
 * after another: the ratio is what an import costs everybody else.
 */
export async function measureImport(
  ask: Ask,
  list: () => Promise<void>,
  at: (values: number[], share: number) => number,
): Promise<string> {
  const idle: number[] = [];
  for (let n = 0; n < 200; n++) idle.push(await timed(list));
  const rows: TestCell[][] = Array.from({ length: IMPORTED }, (_, n) => [
    `测量培训${n}`,
    '集中培训',
    '2024-03-05',
    2,
    '林婉清',
    '三楼会议室',
    null,
    null,
  ]);
  const uploaded = JSON.parse(
    await ask('/imports/trainings', workbook([HEAD, ...rows]), {
      'content-type': 'application/octet-stream',
      'x-file-name': 'bench.xlsx',
    }),
  ) as { id: string };
  const graphql = async (query: string): Promise<unknown> =>
    JSON.parse(
      await ask('/graphql', JSON.stringify({ query, variables: { id: uploaded.id } }), {
        'content-type': 'application/json',
      }),
    );
  const started = performance.now();
  await graphql('mutation($id:ID!){startImport(input:{id:$id}){__typename ... on ImportJob{id}}}');
  const busy: number[] = [];
  for (let status = 'RUNNING'; status === 'RUNNING';) {
    for (let n = 0; n < 10; n++) busy.push(await timed(list));
    const answer = (await graphql('query($id:ID!){importJob(id:$id){status saved}}')) as {
      data: { importJob: { status: string; saved: number } };
    };
    ({ status } = answer.data.importJob);
    if (status !== 'RUNNING' && answer.data.importJob.saved !== IMPORTED)
      throw new Error(`import ended ${JSON.stringify(answer.data.importJob)}`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const ratio = (share: number): string => (at(busy, share) / at(idle, share)).toFixed(2);
  return `list of 50 while importing ${IMPORTED} rows (${seconds} s): p50 ${ratio(0.5)}×, p95 ${ratio(0.95)}× of idle (${busy.length} requests, ${at(idle, 0.5).toFixed(1)} → ${at(busy, 0.5).toFixed(1)} ms)`;
}

async function timed(act: () => Promise<void>): Promise<number> {
  const started = process.hrtime.bigint();
  await act();
  return Number(process.hrtime.bigint() - started) / 1e6;
}
