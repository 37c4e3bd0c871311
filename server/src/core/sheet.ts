/** What stands in one cell: a day is its text, `YYYY-MM-DD`. */
export type CellValue = string | number | null;

export interface SheetColumn {
  readonly title: string;
  /** Numbers are numbers and days real dates in the file; text stays text whatever it begins with. */
  readonly type: 'text' | 'number' | 'day';
  /** In characters, as spreadsheets measure it. */
  readonly width: number;
}

/** One sheet of a workbook, in the words and order it is printed in. */
export interface Sheet {
  readonly name: string;
  /** Over the head: what the table is. */
  readonly title?: string;
  /** Under the title: who, when, which rows. */
  readonly note?: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Under the rows, after a rule. */
  readonly total?: readonly CellValue[];
}
