import { randomUUID } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import { setUpOffice, type Office, type Somebody } from './support/office.ts';
import { TASK_OP } from './support/task-operations.ts';

let server: TestApp;
let office: Office;
let [own, foreign] = ['', ''];
let liaison: Somebody;
let stranger: Somebody;
let task: { id: string; version: number };

beforeAll(async () => {
  server = await startApp();
  office = await setUpOffice(server.url);
  [own, foreign] = [await office.section('养老保险科'), await office.section('就业培训科')];
  liaison = await office.somebody('陈晓岚', ['LIAISON'], own);
  stranger = await office.somebody('吴建平', ['LIAISON'], foreign);
  const input = {
    onceKey: randomUUID(),
    title: '佐证',
    measures: [],
    dueOn: '2026-10-30',
    sectionIds: [own],
    coSectionIds: [],
  };
  task = (await office.office.client.call(TASK_OP.assign, { input })).ok().items[0];
});
afterAll(() => server.close());

const PDF = strToU8(`%PDF-1.4\n${'一份文件 '.repeat(20_000)}\n%%EOF`);
const PNG = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
]);
const office2007 = (extra: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="x"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': strToU8('<w:document/>'),
    ...extra,
  });

async function upload(
  by: Somebody | null,
  name: string,
  content: Uint8Array,
  { to = task.id, noun = 'Task', type = 'application/octet-stream' } = {},
) {
  const response = await fetch(`${server.url}/files/${noun}/${to}`, {
    method: 'POST',
    headers: {
      'content-type': type,
      'x-file-name': encodeURIComponent(name),
      ...(by && { cookie: by.client.cookie }),
    },
    body: content as Uint8Array<ArrayBuffer>, // fetch wants to know that it is not shared
  });
  const body = (await response.json()) as {
    attachment?: { id: string; name: string; size: number };
    errors?: { message: string }[];
  };
  return { status: response.status, ...body };
}

const files = async (by = liaison): Promise<{ id: string; name: string; size: number }[]> =>
  (await by.client.call(TASK_OP.files, { noun: 'Task', recordId: task.id })).ok();

const download = (by: Somebody | null, id: string) =>
  fetch(`${server.url}/files/${id}`, { headers: by ? { cookie: by.client.cookie } : {} });

describe('a file', () => {
  it('comes back byte by byte, as a download that shows nothing', async () => {
    const { attachment } = await upload(liaison, '办事指南（修订）.pdf', PDF);
    expect(attachment).toMatchObject({ name: '办事指南（修订）.pdf', size: PDF.length });
    const response = await download(liaison, attachment?.id ?? '');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(PDF);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('办事指南（修订）.pdf')}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
  });

  it('sent twice is there once', async () => {
    const before = (await files()).length;
    await Promise.all([upload(liaison, '照片.png', PNG), upload(liaison, '照片.png', PNG)]);
    await upload(liaison, '照片.png', PNG);
    expect((await files()).length - before).toBeLessThanOrEqual(2);
    expect((await files()).filter(({ name }) => name === '照片.png').length).toBeGreaterThanOrEqual(1);
  });

  it('keeps no path and no invisible signs in its name', async () => {
    const { attachment } = await upload(liaison, '..\\..\\etc/合\u202e同.docx', office2007());
    expect(attachment?.name).toBe('合同.docx');
  });

  it('can be removed while the task may be reported on, and is then gone from the list', async () => {
    const { attachment } = await upload(liaison, '误传.png', Uint8Array.from([...PNG, 1]));
    (await stranger.client.call(TASK_OP.removeFile, { id: attachment?.id })).failed('NOT_FOUND');
    (await liaison.client.call(TASK_OP.removeFile, { id: attachment?.id })).ok();
    expect((await files()).map(({ name }) => name)).not.toContain('误传.png');
  });
});

describe('what is not taken', () => {
  const bomb = (): Uint8Array => zipSync({ 'a.xml': new Uint8Array(30_000_000) });
  it.each([
    ['a page', '页.html', strToU8('<html><script>alert(1)</script>')],
    ['a drawing with scripts', '图.svg', strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a program', '程序.exe', strToU8('MZ\u0090')],
    ['a page that calls itself a document', '文件.pdf', strToU8('<html>')],
    ['a picture that calls itself a document', '文件.docx', PNG],
    ['a text', '说明.txt', strToU8('说明')],
    ['no ending', '文件', PDF],
    ['two endings', '文件.pdf.exe', PDF],
    ['a document with macros', '宏.docx', office2007({ 'word/vbaProject.bin': strToU8('x') })],
    ['a broken archive', '坏.docx', office2007().subarray(0, 60)],
    ['what unpacks to far more', '炸弹.docx', office2007({ 'word/media/a.xml': new Uint8Array(30_000_000) })],
    ['an archive', '压缩.zip', bomb()],
    ['nothing', '空.pdf', new Uint8Array()],
    ['21 megabytes', '大.pdf', new Uint8Array(21 * 1024 * 1024).fill(32)],
  ])('%s', async (_what, name, content) => {
    const before = (await files()).length;
    const { status, errors } = await upload(liaison, name, content);
    expect([400, 413]).toContain(status);
    expect(errors?.[0]?.message).toMatch(/未保存/);
    expect((await files()).length).toBe(before);
  });

  it('more than twenty for one record', async () => {
    for (let n = (await files()).length; n < 20; n++)
      expect((await upload(liaison, `第${n}张.png`, Uint8Array.from([...PNG, 0, n]))).status).toBe(200);
    expect(
      (await upload(liaison, '多一张.png', Uint8Array.from([...PNG, 9, 9]))).errors?.[0]?.message,
    ).toMatch(/20个附件/);
  });
});

describe('who may not', () => {
  it('is told nothing: no session, another section, another noun, an unknown id', async () => {
    const [file] = await files();
    expect((await download(null, file?.id ?? '')).status).toBe(401);
    expect((await download(stranger, file?.id ?? '')).status).toBe(404);
    expect((await download(stranger, randomUUID())).status).toBe(404);
    expect((await upload(null, '甲.pdf', PDF)).status).toBe(401);
    expect((await upload(stranger, '甲.pdf', PDF)).status).toBe(404);
    expect((await upload(liaison, '甲.pdf', PDF, { noun: 'Account', to: liaison.accountId })).status).toBe(
      404,
    );
    (await liaison.client.call(TASK_OP.files, { noun: 'Account', recordId: liaison.accountId })).failed(
      'NOT_FOUND',
    );
  });

  it('cannot send one from a form of a foreign page', async () => {
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])
      expect((await upload(liaison, '甲.pdf', PDF, { type })).status).toBe(415);
  });

  it('changes evidence that has been handed in', async () => {
    const [file] = await files();
    const input = { id: task.id, version: task.version, report: '已办结', measuresDone: [], links: [] };
    (await liaison.client.call(TASK_OP.submit, { input })).ok();
    expect((await upload(liaison, '迟到.pdf', PDF)).errors?.[0]?.message).toMatch(/不能再填报/);
    (await liaison.client.call(TASK_OP.removeFile, { id: file?.id })).failed('BAD_USER_INPUT');
    expect((await download(office.office, file?.id ?? '')).status).toBe(200);
  });
});
