/** What the charts are given: props only, one record a mark. */

export interface YearDatum {
  year: number;
  value: number;
  /** The year has not ended. */
  incomplete?: boolean;
}

export interface CompareDatum {
  key: string;
  label: string;
  before: number;
  now: number;
}

export interface MonthDatum {
  /** 1 to 12. */
  month: number;
  value: number;
  /** The same month of the year before; left out where nothing is known. */
  before?: number | null;
  /** The month has not ended: hatched, because a part looks like a fall. */
  incomplete?: boolean;
}

export interface CategoryDatum {
  key: string;
  label: string;
  value: number;
}
