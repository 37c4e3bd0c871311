/** A row of a CSV file with the line it begins on, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const TOKEN = /"(?<quoted>(?:[^"]|"")*)"|(?<mark>,|\r\n|\r|\n)|(?<plain>[^",\r\n]+)|(?<stray>")/g;

/**
 * The rows of a CSV text (RFC 4180) with their cells trimmed. A byte-order mark, any kind of line end, quoted
 * cells and blank rows are taken as spreadsheets write them.
 *
 * @returns the rows, or the line of a quotation mark that is never closed
 */
export function parseCsv(text: string): readonly CsvRow[] | { readonly brokenLine: number } {
  const rows: CsvRow[] = [];
  let line = 1;
  let begun = 1;
  let cells: string[] = [];
  let cell = '';
  const endRow = (): void => {
    cells.push(cell.trim());
    if (cells.some((content) => content !== '')) rows.push({ line: begun, cells });
    [cells, cell] = [[], ''];
  };
  for (const { groups = {} } of text.replace(/^\uFEFF/, '').matchAll(TOKEN)) {
    const { quoted, mark, plain, stray } = groups;
    if (stray !== undefined) return { brokenLine: line };
    if (quoted !== undefined) {
      cell += quoted.replaceAll('""', '"');
      line += quoted.split(/\r\n|\r|\n/).length - 1;
    } else if (plain !== undefined) cell += plain;
    else if (mark === ',') {
      cells.push(cell.trim());
      cell = '';
    } else {
      endRow();
      begun = line += 1;
    }
  }
  endRow();
  return rows;
}
