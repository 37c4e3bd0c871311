import { keys } from '../keys.ts';

/** 导入: a file has been checked, is being saved, or is over. */
export const ImportStatus = keys('CHECKED', 'RUNNING', 'DONE', 'CANCELLED', 'INTERRUPTED');
export type ImportStatus = keyof typeof ImportStatus;

/** What the rules of an import look at. */
export interface ImportFacts {
  readonly status: ImportStatus;
  /** Rows fit to be saved. */
  readonly good: number;
  /** Of them dealt with: saved, found there already, or refused when it came to it. */
  readonly done: number;
}

/** 确认导入, or 继续导入 after an interruption or a cancellation. */
export function canStart({ status, good, done }: ImportFacts): boolean {
  return status !== 'RUNNING' && status !== 'DONE' && done < good;
}

export function canCancel({ status }: Pick<ImportFacts, 'status'>): boolean {
  return status === 'RUNNING';
}

export const importStatusText: Record<ImportStatus, string> = {
  CHECKED: '待确认',
  RUNNING: '正在导入',
  DONE: '已完成',
  CANCELLED: '已取消',
  INTERRUPTED: '已中断',
};

/** Why a file was not read; says what to do. */
export const unreadableText = {
  NOT_XLSX: '不是可以读取的 xlsx 文件。请在 Excel 或 WPS 中另存为“Excel 工作簿（*.xlsx）”后再上传。',
  TOO_LARGE: '文件超过5 MB，未读取。请删去图片和多余的工作表，或分成几个文件。',
  TOO_LARGE_UNZIPPED: '文件解压后过大，未读取。请只保留要导入的一张表，另存后再上传。',
  TOO_MANY_ROWS: '行数超过20000行或列数超过100列，未读取。请分成几个文件，并删去表下和表右的空行空列。',
  FORBIDDEN_XML: '文件中有不允许的外部引用，未读取。请在 Excel 或 WPS 中重新另存后再上传。',
  NO_HEAD: '没有找到表头。请用本页的模板，保留模板的表头行。',
  NO_ROWS: '表头下没有可以导入的行。请填写后再上传。',
} as const;
export type UnreadableFile = keyof typeof unreadableText;

/** One thing wrong with one row. */
export interface RowMistake {
  /** As the sheet numbers it. */
  readonly row: number;
  readonly column: string;
  readonly reason: string;
}
