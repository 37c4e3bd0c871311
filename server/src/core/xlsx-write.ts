import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import type { CellValue, Sheet, SheetColumn } from './sheet.ts';

const FONT = { fontFamily: '宋体', fontSize: 10 };
const DAY_FORMAT = 'yyyy-mm-dd';
/** The text format: such a cell stays text even when somebody edits it in the spreadsheet. */
const TEXT_FORMAT = '@';

/**
 * A workbook as an office prints it: A4 landscape, as wide as one page, head frozen
 * and repeated on every page, cells with types. Runs in the worker (`workbook.ts`).
 */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const file = writeExcelFile(
    sheets.map((sheet) => ({
      data: dataOf(sheet),
      sheet: sheet.name,
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: headRows(sheet),
      orientation: 'landscape' as const,
    })),
    FONT,
  );
  return printable(new Uint8Array(await file.toBuffer()), sheets);
}

/** Title and note stand above the head. */
const headRows = ({ title, note }: Sheet): number => (title ? 1 : 0) + (note ? 1 : 0) + 1;

function dataOf({ title, note, columns, rows, total }: Sheet): SheetData {
  const across = (cell: CellObject): SheetData[number] => [
    { ...cell, columnSpan: columns.length },
    ...Array.from({ length: columns.length - 1 }, () => null),
  ];
  const rule = (style: object) => (cell: CellObject) => ({ ...cell, ...style });
  return [
    ...(title
      ? [across({ ...text(title), fontWeight: 'bold', fontSize: 14, align: 'center', height: 28 })]
      : []),
    ...(note ? [across({ ...text(note), fontSize: 9, height: 18 })] : []),
    columns
      .map((column): CellObject => ({
        ...text(column.title),
        fontWeight: 'bold',
        align: column.type === 'text' ? 'left' : 'right',
        alignVertical: 'center',
        height: 20,
      }))
      .map(rule({ topBorderStyle: 'medium', bottomBorderStyle: 'thin' })),
    ...rows.map((row) => columns.map((column, index) => cellOf(row[index] ?? null, column))),
    ...(total
      ? [
          columns
            .map((column, index): CellObject => ({
              ...cellOf(total[index] ?? null, column),
              fontWeight: 'bold',
              alignVertical: 'center',
              height: 20,
            }))
            .map(rule({ topBorderStyle: 'thin', bottomBorderStyle: 'medium' })),
        ]
      : []),
  ];
}

function cellOf(value: CellValue, { type }: SheetColumn): CellObject {
  const top = { alignVertical: 'top' as const };
  if (value === null || value === '') return top;
  if (typeof value === 'number') return { value, type: Number, align: 'right', ...top };
  if (type === 'day' && /^\d{4}-\d\d-\d\d$/.test(value))
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: DAY_FORMAT, align: 'right', ...top };
  return { ...text(value), wrap: true, ...top };
}

/** Never a formula, whatever it begins with: the cell says that it is a text, and is formatted as one. */
const text = (value: string): CellObject => ({ value: escaped(value), type: String, format: TEXT_FORMAT });

/** A carriage return would be lost in XML, and what looks like an escape would be read as one (ECMA-376, 22.9.2.19). */
const escaped = (value: string): string =>
  value.replace(/_x([0-9A-Fa-f]{4})_/g, '_x005F_x$1_').replaceAll('\r', '_x000D_');

/** What the library does not write: fit to one page's width, repeat the head, number the pages. */
function printable(xlsx: Uint8Array, sheets: readonly Sheet[]): Uint8Array {
  const files = unzipSync(xlsx);
  const edit = (path: string, ...edits: [string | RegExp, string][]): void => {
    const file = files[path];
    if (!file) throw new Error(`the workbook has no ${path}`);
    let xml = strFromU8(file);
    for (const [from, to] of edits) {
      const next = xml.replace(from, to);
      if (next === xml) throw new Error(`${path} does not have ${String(from)}`);
      xml = next;
    }
    files[path] = strToU8(xml);
  };
  const titles = sheets.map((sheet, index) => {
    const name = `'${sheet.name.replaceAll("'", "''")}'`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${name}!$1:$${headRows(sheet)}</definedName>`;
  });
  edit('xl/workbook.xml', ['<definedNames/>', `<definedNames>${titles.join('')}</definedNames>`]);
  for (const index of sheets.keys())
    edit(
      `xl/worksheets/sheet${index + 1}.xml`,
      ['<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>'],
      // Frozen below the head only; a split at column 0 is none.
      [/ xSplit="0"([^>]*) activePane="bottomRight"/, '$1 activePane="bottomLeft"'],
      [
        /<pageSetup[^>]*\/>/,
        '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C第&amp;P页，共&amp;N页</oddFooter></headerFooter>',
      ],
    );
  return zipSync(files, { level: 6 });
}
