import type { Sheet, CellValue } from '../../core/sheet.ts';
import type { Ctx } from '../../core/context.ts';
import { EXAMPLE, type BadRow } from './check.ts';
import { readRows } from './chunks.ts';
import type { ImportJob } from './import-job.entity.ts';
import type { AnyImport } from './ledger-import.ts';

/** 模板: the head, one example row (which is not imported), and a sheet that says what belongs where. */
export function templateOf(ledger: AnyImport): Sheet[] {
  return [
    {
      name: ledger.title,
      columns: ledger.columns.map(({ title, required, width }) => ({
        title: required ? `${title}*` : title,
        type: 'text',
        width,
      })),
      rows: [
        ledger.columns.map(({ example }, index): CellValue => (index === 0 ? EXAMPLE + example : example)),
      ],
    },
    {
      name: '填写说明',
      columns: [
        { title: '列', type: 'text', width: 16 },
        { title: '必填', type: 'text', width: 8 },
        { title: '怎么填', type: 'text', width: 70 },
      ],
      rows: [
        ...ledger.columns.map(({ title, required, note }) => [title, required ? '是' : '', note]),
        ['', '', `首列以“${EXAMPLE}”开头的行不导入，可以保留。一次最多20000行，文件不超过5 MB，不能有公式。`],
        ['', '', '台账中已有的（同一记录）自动跳过，同一文件导入两次不会重复。'],
      ],
    },
  ];
}

/** The rows that could not be taken, as they were, with the reasons beside them: mended, the file can be uploaded as it is. */
export async function mistakesOf(ctx: Ctx, ledger: AnyImport, job: ImportJob): Promise<Sheet[]> {
  const rows = await readRows<BadRow>(ctx.app.database.read, job.id, 'BAD', job.bad);
  return [
    {
      name: ledger.title,
      columns: [
        ...ledger.columns.map(({ title, required, width }) => ({
          title: required ? `${title}*` : title,
          type: 'text' as const,
          width,
        })),
        { title: '原行号', type: 'number', width: 8 },
        { title: '错误原因', type: 'text', width: 50 },
      ],
      rows: rows.map(({ row, cells, mistakes }) => [
        ...ledger.columns.map((_, index): CellValue => {
          const cell = cells[index] ?? null;
          return typeof cell === 'boolean' ? (cell ? '是' : '否') : cell;
        }),
        row,
        mistakes.map(({ column, reason }) => (column ? `${column}：${reason}` : reason)).join('；'),
      ]),
    },
  ];
}
