import { strFromU8, unzipSync } from 'fflate';

/** Where the text of a zipped office file is. */
const PARTS: Record<string, RegExp> = {
  docx: /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/,
  xlsx: /^xl\/(?:sharedStrings|worksheets\/sheet\d+)\.xml$/,
};
const MOST_XML_BYTES = 20 * 1024 * 1024;

/** The plain text of a file, or null where it cannot be read (未能检查): scans, pictures, the old binary formats. */
export async function textOfFile(name: string, content: Uint8Array): Promise<string | null> {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'txt' || ending === 'csv') return strFromU8(content);
  const parts = PARTS[ending];
  if (!parts) return null;
  try {
    let size = 0;
    const files = unzipSync(content, {
      filter: ({ name: part, originalSize }) => parts.test(part) && (size += originalSize) <= MOST_XML_BYTES,
    });
    return size > MOST_XML_BYTES
      ? null
      : Object.values(files)
          .map((xml) => textOfXml(strFromU8(xml)))
          .join('\n');
  } catch {
    return null;
  }
}

/** Runs of one paragraph or cell belong together, whatever their formatting; paragraphs and cells do not. */
const textOfXml = (xml: string): string =>
  xml
    .replace(/<\/(?:w:p|w:tc|si|c|v|is|row)>|<w:(?:br|tab)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, hex ? 16 : 10), 0x10ffff)),
    )
    .replace(/&(?:lt|gt|quot|apos|amp);/g, ' ');
