import { titleLines } from '@gongkai/shared/documents/title';
import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FACE, fontTable, type Face } from './official-fonts.ts';

export {
  centred,
  form,
  heading,
  labelled,
  note,
  paragraph,
  plain,
  signature,
  table,
  type TableColumn,
} from './official-blocks.ts';

/** What stands in the body of a document: see `paragraph`, `heading`, `table` … in official-blocks. */
export type Block = Paragraph | Table;

export interface OfficialDocument {
  /** 标题, 2号小标宋, centred, broken between words where it is long. */
  readonly title: string;
  /** Under the title: 文号, or the office and the month, 3号楷体. */
  readonly subtitle?: string | null;
  readonly blocks: readonly Block[];
  /** A wide table: the same paper turned. */
  readonly landscape?: boolean;
}

/** 1 mm in twentieths of a point. */
const mm = (length: number): number => Math.round((length * 1440) / 25.4);

/**
 * GB/T 9704-2012: A4, 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm, on it 22 lines of
 * 28 characters of 3号 (16 pt).
 */
export const PAGE = {
  width: mm(210),
  height: mm(297),
  top: mm(37),
  left: mm(28),
  textWidth: mm(156),
  textHeight: mm(225),
  lines: 22,
  characters: 28,
} as const;

/** Width of the text on turned paper. */
export const LANDSCAPE_TEXT_WIDTH = PAGE.height - PAGE.top - mm(35);

/** One line of the 22, in twentieths of a point: 28.99 pt. */
export const LINE = Math.floor(PAGE.textHeight / PAGE.lines);

/**
 * 3号 is 16 pt wide, a 28th of the text 15.79 pt: what is taken off each character, in
 * twentieths of a point. Said of the characters and not of the grid (w:charSpace), which
 * LibreOffice and WPS reckon from other sizes than Word does.
 */
export const CHARACTER_SPACING = Math.floor(PAGE.textWidth / PAGE.characters - 320);

/** The document as .docx: page, grid, page numbers, title, then the blocks. */
export async function officialDocument(document: OfficialDocument): Promise<Buffer> {
  const { blocks, landscape = false, subtitle } = document;
  const titles = titleLines(document.title);
  const made = new Document({
    creator: '政府信息公开工作台',
    title: document.title,
    evenAndOddHeaderAndFooters: !landscape,
    styles: {
      default: {
        document: {
          run: {
            font: face('body'),
            size: 32,
            characterSpacing: CHARACTER_SPACING,
            language: { value: 'zh-CN', eastAsia: 'zh-CN' },
          },
          paragraph: { spacing: { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: { size: pageSize(landscape), margin: margins(landscape) },
          // Every line says its own height; a grid that lines snap to would double that of titles and cells.
          grid: { linePitch: LINE },
        },
        // 页码: 4号 between dashes; odd pages at the right, even ones at the left, one character in.
        footers: {
          default: new Footer({ children: [pageNumber(AlignmentType.RIGHT)] }),
          even: new Footer({ children: [pageNumber(AlignmentType.LEFT)] }),
        },
        children: [
          ...titles.map(titleLine),
          ...(subtitle ? [subtitleLine(subtitle)] : []),
          emptyLine(),
          ...blocks,
        ],
      },
    ],
  });
  return withFallbacks(await Packer.toBuffer(made));
}

const face = (name: Face) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: FACE[name] });

/** 35 pt for 22 pt. */
const TITLE_LINE = 700;

function titleLine(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    // 2号 is taller than a line of the grid.
    spacing: { line: TITLE_LINE, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text, font: face('title'), size: 44 })],
  });
}

function subtitleLine(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, font: face('second'), size: 32 })],
  });
}

const emptyLine = (): Paragraph => new Paragraph({ children: [] });

function pageNumber(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Paragraph {
  const run = { font: face('table'), size: 28 };
  return new Paragraph({
    alignment,
    indent: { left: 280, right: 280 },
    children: [
      new TextRun({ text: '— ', ...run }),
      new TextRun({ children: [PageNumber.CURRENT], ...run }),
      new TextRun({ text: ' —', ...run }),
    ],
  });
}

function pageSize(landscape: boolean) {
  return {
    width: PAGE.width,
    height: PAGE.height,
    orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  };
}

function margins(landscape: boolean) {
  const bottom = PAGE.height - PAGE.top - PAGE.textHeight;
  const right = PAGE.width - PAGE.left - PAGE.textWidth;
  // 页码 stand 7 mm under the text.
  const footer = bottom - mm(7) - LINE;
  return landscape
    ? { top: PAGE.left, right: mm(35), bottom: right, left: PAGE.top, footer: Math.min(footer, right / 2) }
    : { top: PAGE.top, right, bottom, left: PAGE.left, footer };
}

/** Names for every face what a machine without it takes instead; the library writes an empty list. */
function withFallbacks(docx: Buffer): Buffer {
  const files = unzipSync(new Uint8Array(docx));
  files['word/fontTable.xml'] = strToU8(fontTable());
  const settings = files['word/settings.xml'];
  // Punctuation at the end of a line is squeezed or hangs out, as the grid of 28 characters expects.
  if (settings) files['word/settings.xml'] = strToU8(withPunctuation(strFromU8(settings)));
  return Buffer.from(zipSync(files));
}

const withPunctuation = (xml: string): string =>
  xml.includes('characterSpacingControl')
    ? xml
    : xml.replace('</w:settings>', '<w:characterSpacingControl w:val="compressPunctuation"/></w:settings>');
