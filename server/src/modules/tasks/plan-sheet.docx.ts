import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip as mm,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';

export interface SheetLine {
  readonly responsibility: string;
  readonly basis: string | null;
  readonly task: string;
  readonly measures: readonly string[];
  readonly leader: string;
  readonly section: string;
  readonly assisting: string | null;
  readonly person: string;
  readonly limit: string;
  readonly points: string;
  readonly progress: string;
  readonly remark: string;
}

/** What is printed, in words and in order. */
export interface PlanSheet {
  readonly title: string;
  readonly state: string;
  readonly goals: readonly string[];
  readonly areas: readonly { readonly name: string; readonly lines: readonly SheetLine[] }[];
  readonly asOf: string;
}

/** The columns of 责任分解表 and their widths in millimetres: 257 between the margins of a landscape A4. */
const COLUMNS: readonly [string, number][] = [
  ['序号', 11],
  ['责任', 30],
  ['任务', 38],
  ['措施', 36],
  ['责任领导', 18],
  ['责任科室', 28],
  ['责任人', 16],
  ['完成时限', 30],
  ['考核分值', 13],
  ['完成情况', 23],
  ['备注', 14],
];

/**
 * Faces of GB/T 9704-2012 by name: 小标宋 for the title, 黑体 for heads, 仿宋 for the text. They are the
 * office's own; Word and WPS put the next best in place of one that is missing.
 */
const font = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia });
const TITLE = font('方正小标宋简体');
const HEAD = font('黑体');
const BODY = font('仿宋_GB2312');

/** Half points: 二号 22 pt, 三号 16, 五号 10.5. */
const SIZE = { title: 44, text: 32, table: 21 };

const text = (words: string, face = BODY, size = SIZE.table): TextRun =>
  new TextRun({ text: words, font: face, size });

const line = (
  words: string,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT,
  face = BODY,
): Paragraph => new Paragraph({ alignment, children: [text(words, face)] });

/** A4 landscape, heads repeated on every page, no row cut in two, page numbers at the foot. */
export function planSheet(sheet: PlanSheet): Promise<Buffer> {
  const document = new Document({
    creator: '政府信息公开工作台',
    title: sheet.title,
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297), orientation: PageOrientation.LANDSCAPE },
            margin: { top: mm(25), bottom: mm(20), left: mm(20), right: mm(20), footer: mm(12) },
          },
        },
        footers: { default: pageNumbers() },
        children: [...headOf(sheet), tableOf(sheet), foot(sheet)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function headOf({ title, state, goals }: PlanSheet): Paragraph[] {
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, children: [text(title, TITLE, SIZE.title)] }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 120, after: 240 },
      children: [text(state, font('楷体_GB2312'), SIZE.text)],
    }),
    ...goals.map(
      (words) =>
        new Paragraph({
          // Two characters in, 28 pt from line to line.
          indent: { firstLine: SIZE.text * 20 },
          spacing: { line: 560 },
          children: [text(words, BODY, SIZE.text)],
        }),
    ),
    new Paragraph({ spacing: { after: 120 } }),
  ];
}

function tableOf({ areas }: PlanSheet): Table {
  let number = 0;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: COLUMNS.map(([, width]) => mm(width)),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: COLUMNS.map(([name]) => cell([line(name, AlignmentType.CENTER, HEAD)])),
      }),
      ...areas.flatMap(({ name, lines }) => [
        new TableRow({
          cantSplit: true,
          children: [cell([line(name, AlignmentType.LEFT, HEAD)], COLUMNS.length)],
        }),
        ...lines.map((one) => rowOf(one, ++number)),
      ]),
    ],
  });
}

function rowOf(one: SheetLine, number: number): TableRow {
  const centre = (words: string): TableCell => cell([line(words, AlignmentType.CENTER)]);
  const stacked = (words: readonly (string | null)[]): TableCell =>
    cell(words.filter((word) => word !== null).map((word) => line(word)));
  return new TableRow({
    cantSplit: true,
    children: [
      centre(String(number)),
      stacked([one.responsibility, one.basis && `（${one.basis}）`]),
      stacked([one.task]),
      stacked(one.measures.map((measure, index) => `${index + 1}．${measure}`)),
      centre(one.leader),
      stacked([one.section, one.assisting]),
      centre(one.person),
      stacked([one.limit]),
      centre(one.points),
      stacked([one.progress]),
      stacked([one.remark]),
    ],
  });
}

function cell(children: Paragraph[], columnSpan = 1): TableCell {
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new TableCell({
    columnSpan,
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    borders: { top: border, bottom: border, left: border, right: border },
    children: children.length > 0 ? children : [line('')],
  });
}

const foot = ({ asOf }: PlanSheet): Paragraph =>
  new Paragraph({ spacing: { before: 120 }, alignment: AlignmentType.RIGHT, children: [text(asOf)] });

/** — 1 —, as on every official document. */
function pageNumbers(): Footer {
  const run = new TextRun({ font: font('宋体'), size: 28, children: ['— ', PageNumber.CURRENT, ' —'] });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}
