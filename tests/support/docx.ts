import { strFromU8, unzipSync } from 'fflate';
import { inflateRawSync } from 'node:zlib';

/** The files of a zip by name; as much of the format as Word documents use. */
export function unzip(content: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = content.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  let at = content.readUInt32LE(end + 16);
  for (let left = content.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [content.readUInt16LE(at + 10), content.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => content.readUInt16LE(at + offset));
    const local = content.readUInt32LE(at + 42);
    const name = content.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const start = local + 30 + content.readUInt16LE(local + 26) + content.readUInt16LE(local + 28);
    const data = content.subarray(start, start + size);
    files.set(name, (method === 8 ? inflateRawSync(data) : data).toString('utf8'));
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

/** The text of each paragraph, in order, those of table cells too. */
export function paragraphsOf(documentXml: string): string[] {
  return [...documentXml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gs)].map(([, text]) => text ?? '').join(''),
    )
    .filter((text) => text !== '');
}

const documentXml = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());

/** How many paragraphs begin a page, and how many are nothing but a break. */
export function pageBreaksOf(docx: Uint8Array): { before: number; paragraphs: number } {
  const count = (pattern: RegExp): number => documentXml(docx).match(pattern)?.length ?? 0;
  return { before: count(/<w:pageBreakBefore\/>/g), paragraphs: count(/<w:br w:type="page"\/>/g) };
}

/** The words of a Word file, paragraph by paragraph; what stands in one table row is joined by bars. */
export function wordsOf(docx: Uint8Array): string[] {
  const xml = documentXml(docx);
  const text = (part: string): string =>
    [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('');
  const lines: string[] = [];
  for (const [block, row] of xml.matchAll(/<w:tr[ >].*?<\/w:tr>|<w:p[ >].*?<\/w:p>/gs))
    lines.push(
      block.startsWith('<w:tr')
        ? [...block.matchAll(/<w:tc[ >].*?<\/w:tc>/gs)].map(([cell]) => text(cell)).join('|')
        : text(row ?? block),
    );
  return lines.filter((line) => line.replaceAll('|', '') !== '');
}
