import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import { act, type Cast, castOf, type Item } from './support/disclosure-cast.ts';
import { newDraft, setUpOffice, type Office, type Somebody } from './support/office.ts';
import { OP } from './support/operations.ts';
import { packed, sheetXml } from './support/workbook.ts';

let server: TestApp;
let office: Office;
let cast: Cast;

beforeAll(async () => {
  server = await startApp();
  office = await setUpOffice(server.url);
  cast = await castOf(office);
});
afterAll(() => server.close());

/** Made up, with right check digits. */
const CARD = '11010519491231002X';
const BANK = '6222021234567890128';

/** What makes a zip a file of an office program. */
const types = (part: string, kind: string) => ({
  '[Content_Types].xml': strToU8(
    `<Types xmlns="x"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`,
  ),
});
const word = (document: string): Uint8Array =>
  zipSync({
    ...types('word/document.xml', 'wordprocessingml.document'),
    'word/document.xml': strToU8(`<w:document><w:body>${document}</w:body></w:document>`),
  });
const workbook = (rows: Parameters<typeof sheetXml>[0]): Uint8Array =>
  packed(sheetXml(rows), types('xl/workbook.xml', 'spreadsheetml.sheet'));
/** A page with one line on it. */
const pdf = (line: string): Uint8Array => {
  const drawn = line && `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`;
  return strToU8(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${drawn.length}>>stream
${drawn}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`);
};
const PNG = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
]);

async function upload(by: Somebody, item: Item, name: string, content: Uint8Array): Promise<number> {
  const response = await fetch(`${server.url}/files/ActiveDisclosureItem/${item.id}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
      cookie: by.client.cookie,
    },
    body: content as Uint8Array<ArrayBuffer>, // fetch wants to know that it is not shared
  });
  return response.status;
}

/** An approved item with these words and files. */
async function approved(fields: object, files: Record<string, Uint8Array> = {}): Promise<Item> {
  let item: Item = (
    await cast.who.V.client.call(OP.createItem, { input: newDraft(cast.own, { ...fields }) })
  ).ok();
  for (const [name, content] of Object.entries(files))
    expect(await upload(cast.who.V, item, name, content)).toBe(200);
  item = (await act(cast.who.V, 'SUBMIT', item)).ok();
  for (const by of [cast.who.H, cast.who.M, cast.who.O]) item = (await act(by, 'APPROVE', item)).ok();
  return item;
}

const publish = ({ id, version }: Item, confirmScan: string | null = null) =>
  cast.who.O.client.call(OP.publishItem, {
    input: { id, version, publishedOn: '2026-10-26', channels: ['WEBSITE'], confirmScan },
  });

describe('what is about to go out', () => {
  it('is held up by an identity number in its words, until the office says why', async () => {
    const item = await approved({ summary: `拟聘用人员：张三，${CARD}` });
    const { message, field } = (await publish(item)).refused('PERSONAL_DATA_FOUND');
    expect(field).toBe('confirmScan');
    expect(message).toContain('身份证号码 110*************2X（内容概述）');
    expect(message).not.toContain(CARD);
    const out = (await publish(item, '公示样例号码，非真实证件')).ok();
    expect(out.reviewStatus).toBe('PUBLISHED');
    const { history } = (await cast.who.O.client.call(OP.item, { id: item.id })).ok();
    expect(history[0]).toMatchObject({ verb: 'published', reason: '公示样例号码，非真实证件' });
  });

  it('is held up by numbers in its Word and Excel files, named with their files', async () => {
    const split =
      '<w:p><w:r><w:t>电话138</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>12345678</w:t></w:r></w:p>';
    const item = await approved(
      { title: '附有名单' },
      {
        '名单.docx': word(split),
        '发放表.xlsx': workbook([
          ['姓名', '卡号', '电话'],
          ['张三', BANK, 13_912_345_678],
        ]),
      },
    );
    const { message } = (await publish(item)).refused('PERSONAL_DATA_FOUND');
    expect(message).toContain('手机号码 138******78（附件“名单.docx”）');
    expect(message).toContain('银行卡号 622**************28（附件“发放表.xlsx”）');
    expect(message).toContain('手机号码 139******78（附件“发放表.xlsx”）');
    const { findings, unchecked } = (await cast.who.O.client.call(OP.itemScan, { id: item.id })).ok();
    expect([findings.length, unchecked]).toEqual([3, []]);
  });

  it('is held up by numbers in its PDF files; a scan has no words to look at', async () => {
    const item = await approved({}, { '公告.pdf': pdf('Tel: 138-1234-5678'), '扫描件.pdf': pdf('') });
    const { message } = (await publish(item)).refused('PERSONAL_DATA_FOUND');
    expect(message).toContain('手机号码 138******78（附件“公告.pdf”）');
    const { unchecked } = (await cast.who.O.client.call(OP.itemScan, { id: item.id })).ok();
    expect(unchecked).toEqual(['扫描件.pdf']);
  });

  it('is not held up by numbers that are none', async () => {
    const rows = '<w:p><w:r><w:t>1381234</w:t></w:r></w:p><w:p><w:r><w:t>5678</w:t></w:r></w:p>';
    const item = await approved(
      { summary: '编号110105194912310021，电话0571-87654321' },
      { '两行.docx': word(rows) },
    );
    (await publish(item)).ok();
  });

  it('names the files nobody could look into', async () => {
    const item = await approved({}, { '盖章件.png': PNG });
    const scan = (await cast.who.O.client.call(OP.itemScan, { id: item.id })).ok();
    expect(scan).toEqual({ findings: [], unchecked: ['盖章件.png'] });
    (await publish(item)).ok();
    const { history } = (await cast.who.O.client.call(OP.item, { id: item.id })).ok();
    expect(history[0]).toMatchObject({ verb: 'published', reason: '未能检查的附件：盖章件.png' });
  });

  it('has the files that were reviewed: none is added or removed any more', async () => {
    const item = await approved({}, { '一.docx': word('<w:p/>') });
    expect(await upload(cast.who.V, item, '二.docx', word('<w:p/>'))).toBe(400);
    expect(await upload(cast.who.W, item, '三.docx', word('<w:p/>'))).toBe(404);
    const edited: Item = (await act(cast.who.V, 'EDIT', item)).ok();
    expect(await upload(cast.who.V, edited, '二.docx', word('<w:p/>'))).toBe(200);
  });
});

describe('who attached a file', () => {
  it('does not make the secrecy review either', async () => {
    const helper = await office.somebody('传附件', ['LIAISON', 'SECRECY_REVIEWER'], cast.own);
    let item: Item = (await cast.who.V.client.call(OP.createItem, { input: newDraft(cast.own) })).ok();
    expect(await upload(helper, item, '一.docx', word('<w:p/>'))).toBe(200);
    item = (await act(cast.who.V, 'SUBMIT', item)).ok();
    item = (await act(cast.who.H, 'APPROVE', item)).ok();
    (await act(helper, 'APPROVE', item)).refused('DRAFTER_REVIEWS_SELF');
  });
});
