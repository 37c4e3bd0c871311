import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { FACE } from './official-fonts.ts';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The comparison (上年), lighter. */
  readonly light?: boolean;
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const NO_RULES = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const AXIS = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
/** The bars' ground is cut into so many cells; a bar is as many of them as it is long. */
const STEPS = 40;
const LABEL_SHARE = 0.22;
const DARK = '1C4B73';
const LIGHT = '9DB9CE';

/**
 * 条形图 made of table cells: sharp at any size, editable in Word and WPS, and with the
 * document's own fonts, so that no glyph can be missing. The longest bar leaves room
 * for its number.
 */
export function bars(data: readonly Bar[], width: number): Table {
  const most = Math.max(1, ...data.map(({ value }) => value));
  const label = Math.round(width * LABEL_SHARE);
  const step = Math.floor((width - label) / STEPS);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: label + step * STEPS, type: WidthType.DXA },
    columnWidths: [label, ...Array.from({ length: STEPS }, () => step)],
    borders: { ...NO_RULES, insideHorizontal: NONE, insideVertical: NONE },
    rows: data.flatMap((bar, index) => [
      ...(index > 0 && !bar.light ? [gap(label, step)] : []),
      barRow(bar, Math.round((bar.value / most) * (STEPS - 6)), label, step),
    ]),
  });
}

function barRow({ label: text, value, light }: Bar, length: number, label: number, step: number): TableRow {
  // A value above nothing is seen, however small.
  const steps = value > 0 ? Math.max(1, length) : 0;
  return new TableRow({
    cantSplit: true,
    height: { value: 300, rule: HeightRule.EXACT },
    children: [
      cell(label, 1, text, AlignmentType.RIGHT, { right: AXIS }),
      ...(steps > 0 ? [cell(step * steps, steps, '', AlignmentType.LEFT, {}, light ? LIGHT : DARK)] : []),
      cell(step * (STEPS - steps), STEPS - steps, String(value), AlignmentType.LEFT),
    ],
  });
}

const gap = (label: number, step: number): TableRow =>
  new TableRow({
    height: { value: 90, rule: HeightRule.EXACT },
    children: [
      cell(label, 1, '', AlignmentType.RIGHT, { right: AXIS }),
      cell(step * STEPS, STEPS, '', AlignmentType.LEFT),
    ],
  });

function cell(
  width: number,
  columnSpan: number,
  text: string,
  alignment: (typeof AlignmentType)['LEFT' | 'RIGHT'],
  rules: object = {},
  fill?: string,
): TableCell {
  const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: FACE.table };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 80, right: 80 },
    borders: { ...NO_RULES, ...rules },
    ...(fill && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [
      new Paragraph({
        alignment,
        // A chart is not broken over two pages.
        keepNext: true,
        spacing: { line: 260, lineRule: LineRuleType.AT_LEAST },
        children: [new TextRun({ text, font, size: 21 })],
      }),
    ],
  });
}
