import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import { setUpOffice, type Office, type Somebody } from './support/office.ts';
import { OP } from './support/operations.ts';
import { paragraphsOf, unzip } from './support/docx.ts';

let server: TestApp;
let office: Office;
let planId: string;

beforeAll(async () => {
  server = await startApp();
  office = await setUpOffice(server.url);
  const section = await office.section('养老保险科');
  const { client } = office.office;
  const input = { onceKey: randomUUID(), year: 2026, copyLast: false };
  planId = (await client.call(OP.draftPlan, { input })).ok().id;
  const line = {
    onceKey: randomUUID(),
    planId,
    area: 'ACTIVE_DISCLOSURE',
    responsibility: '办事指南',
    basis: '条例第二十条',
    task: '修订 <办事指南> & 公布',
    measures: ['梳理事项', '发布'],
    sectionIds: [section],
    coSectionIds: [],
    limitKind: 'QUARTERLY',
    points: 5,
  };
  (await client.call(OP.addPlanLines, { input: line })).ok();
});
afterAll(() => server.close());

const get = (path: string, who?: Somebody) =>
  fetch(`${server.url}${path}`, who ? { headers: { cookie: who.client.cookie } } : {});

it('is closed without a session, without the right, and where there is nothing', async () => {
  const path = `/documents/plan/${planId}/breakdown.docx`;
  expect((await get(path)).status).toBe(401);
  expect((await get(path, await office.somebody('孙小芳', ['RECEPTION']))).status).toBe(403);
  expect((await get(path, office.systemAdmin)).status).toBe(403);
  for (const nowhere of [
    `/documents/plan/${randomUUID()}/breakdown.docx`,
    `/documents/plan/${planId}`,
    `/documents/plan/${planId}/breakdown.pdf`,
    `/documents/constructor/${planId}/breakdown.docx`,
    `/documents/plan/${planId}/constructor.docx`,
  ])
    expect([nowhere, (await get(nowhere, office.office)).status]).toEqual([nowhere, 404]);
});

it('is a Word file on landscape A4, heads repeated, with every line in the columns of the office', async () => {
  const response = await get(`/documents/plan/${planId}/breakdown.docx`, office.office);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  );
  expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toBe(
    "attachment; filename*=UTF-8''2026年责任分解表（第1版）.docx",
  );
  const xml = unzip(Buffer.from(await response.arrayBuffer())).get('word/document.xml') ?? '';
  expect(paragraphsOf(xml)).toEqual([
    '县劳动保障局2026年',
    '政府信息公开责任分解表',
    '第1版　起草中',
    '序号',
    '责任',
    '任务',
    '措施',
    '责任领导',
    '责任科室',
    '责任人',
    '完成时限',
    '考核分值',
    '完成情况',
    '备注',
    '主动公开',
    '1',
    '办事指南',
    '（条例第二十条）',
    '修订 &lt;办事指南&gt; &amp; 公布',
    '1．梳理事项',
    '2．发布',
    '养老保险科',
    '每季度最后一个工作日',
    '5',
    '完成情况截至2026年10月26日',
  ]);
  expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xml).toContain('w:eastAsia="方正小标宋简体"');
});
