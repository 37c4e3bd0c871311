import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { numberOf } from '@gongkai/shared/documents/title';
import { FACE, type Face } from './official-fonts.ts';

/** 3号, in half points. */
const BODY = 32;
/** Two characters of 3号, in twentieths of a point. */
const TWO_CHARACTERS = 640;

const font = (name: Face) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: FACE[name] });
const run = (text: string, face: Face = 'body', size = BODY): TextRun =>
  new TextRun({ text, font: font(face), size });

/** A paragraph of the text, its first line two characters in. */
export function paragraph(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: TWO_CHARACTERS },
    children: [run(text)],
  });
}

/** A line that begins at the edge: whom it is addressed to (主送机关). */
export function plain(text: string): Paragraph {
  return new Paragraph({ children: [run(text)] });
}

/** A paragraph that begins with its name in 黑体: 时间：… */
export function labelled(label: string, text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: TWO_CHARACTERS },
    children: [run(`${label}：`, 'first'), run(text)],
  });
}

/** Where a block begins; not a paragraph that breaks the page, which left alone on a full one makes a blank one. */
export interface Place {
  readonly newPage?: boolean;
}

export function centred(text: string, { newPage = false }: Place = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    pageBreakBefore: newPage,
    keepNext: true,
    children: [run(text)],
  });
}

/** A line in 4号 above a table, with which it stays: 时间, 地点, 单位. */
export function note(text: string): Paragraph {
  return new Paragraph({ keepNext: true, children: [run(text, 'body', 28)] });
}

/** A heading with its number: level 1 一、 in 黑体, level 2 （一） in 楷体; it stays with what follows. */
export function heading(
  level: 1 | 2,
  number: number,
  text: string,
  { newPage = false }: Place = {},
): Paragraph {
  const head = level === 1 ? `${numberOf(number)}、` : `（${numberOf(number)}）`;
  return new Paragraph({
    indent: { firstLine: TWO_CHARACTERS },
    pageBreakBefore: newPage,
    keepNext: true,
    children: [run(head + text, level === 1 ? 'first' : 'second')],
  });
}

/** 落款: who and when, at the right, four characters in (GB/T 9704-2012, 7.3.5). */
export function signature(who: string, when: string): Paragraph[] {
  const line = (text: string, last: boolean): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      indent: { right: TWO_CHARACTERS * 2 },
      keepNext: !last,
      children: [run(text)],
    });
  return [new Paragraph({ keepNext: true, children: [] }), line(who, false), line(when, true)];
}

export interface TableColumn {
  readonly title: string;
  /** Share of the width. */
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
}

export interface TableOptions {
  readonly columns: readonly TableColumn[];
  /** A row is its cells, or one text: the head of a group, over the whole width. */
  readonly rows: readonly (readonly string[] | string)[];
  /** Width of the whole, in twentieths of a point; the text’s where not given. */
  readonly width: number;
  /** Least height of a row in mm, e.g. for signing by hand. */
  readonly rowHeight?: number;
  /** Of the text, in half points; 12 pt where not given. */
  readonly size?: number;
}

const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const RULES = {
  top: RULE,
  bottom: RULE,
  left: RULE,
  right: RULE,
  insideHorizontal: RULE,
  insideVertical: RULE,
};

/** A ruled table whose head stands again on every page and whose rows are not broken over two. */
export function table({ columns, rows, width, rowHeight = 8, size = 24 }: TableOptions): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((width * share) / whole));
  const height = { value: Math.round((rowHeight * 1440) / 25.4), rule: HeightRule.ATLEAST };
  const cell = (
    text: string,
    index: number,
    face: Face,
    align: TableColumn['align'],
    columnSpan = 1,
  ): TableCell =>
    new TableCell({
      ...(columnSpan > 1 && { columnSpan }),
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: text.split('\n').map(
        (line) =>
          new Paragraph({
            alignment: align === 'left' ? AlignmentType.LEFT : (align ?? AlignmentType.CENTER),
            // The grid of the text would pull the lines of a cell apart.
            spacing: { line: size * 10 + 80, lineRule: LineRuleType.AT_LEAST },
            children: [run(line, face, size)],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: RULES,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        height,
        children: columns.map(({ title }, index) => cell(title, index, 'first', 'center')),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            height,
            children:
              typeof row === 'string'
                ? [cell(row, 0, 'first', 'left', columns.length)]
                : columns.map(({ align }, index) => cell(row[index] ?? '', index, 'body', align)),
          }),
      ),
    ],
  });
}

/** Share of the width of a form that its labels take. */
const LABELS = 0.2;

/** 4号, in half points, and its lines, in twentieths of a point. */
const FORM = { size: 28, line: 520 };

/** A ruled form of two columns, name and content, in 4号; the lines of a content stand under each other. */
export function form(rows: readonly (readonly [label: string, content: string])[], width: number): Table {
  const widths = [Math.round(width * LABELS), width - Math.round(width * LABELS)];
  const cell = (text: string, column: 0 | 1): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: 80, bottom: 80, left: 120, right: 120 },
      children: text.split('\n').map(
        (line) =>
          new Paragraph({
            alignment: column === 0 ? AlignmentType.CENTER : AlignmentType.LEFT,
            spacing: { line: FORM.line, lineRule: LineRuleType.EXACT },
            children: [run(line, column === 0 ? 'first' : 'body', FORM.size)],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: RULES,
    rows: rows.map(
      ([label, content]) => new TableRow({ cantSplit: true, children: [cell(label, 0), cell(content, 1)] }),
    ),
  });
}
