import { readFileSync } from 'node:fs';
import { previewNotice, type PreviewNotice } from '@gongkai/shared/calendar/calendar.inputs';
import { yearlyTitle } from '@gongkai/shared/calendar/notice';
import { uuidv7 } from 'uuidv7';
import { Conflict } from '../core/conflict.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../core/transaction.ts';
import { enterNotice, movedByNoun, movedRows } from '../modules/calendar/index.ts';
import { sectionNames } from '../modules/sections/index.ts';
import { operatorContext } from '../operator.ts';
import { UsageError, VerbError } from './errors.ts';
import { readFileName } from './options.ts';
import type { Verb } from './verb.ts';

/** 录入放假安排 from a file, as the office does it on the page; says what has moved. */
export const calendarImport: Verb = {
  usage:
    'calendar:import FILE  （JSON：{"year":2027,"notice":"国办发明电〔2026〕1号","days":[{"date","name","isOffDay"}]}）',
  summary: '录入某年的放假安排，并调整未办结事项的到期日',
  allow: 'calendar:enter',
  async run({ open, args, print }) {
    const input = readNotice(readFileName(args));
    const app = await open();
    const done = await inTransaction(operatorContext(app), (tx) =>
      enterNotice(tx, { ...input, onceKey: uuidv7() }, null),
    );
    if (done instanceof Refusal || done instanceof Conflict) throw new VerbError(done.message);
    const { notice, moves } = done;
    const counts = movedByNoun(moves).map(({ label, count }) => `${label}${count}件`);
    print(
      `已录入${notice.year}年放假安排第${notice.edition}版（${notice.noticeNo}），调整到期日：${counts.join('、') || '无'}。`,
    );
    for (const row of movedRows(moves, await sectionNames(app.database.read))) {
      const day = (date: string, provisional: boolean): string => `${date}${provisional ? '（暂定）' : ''}`;
      const [before, after] = [day(row.before, row.beforeProvisional), day(row.after, row.afterProvisional)];
      print(`${row.number}　${row.section}　${before} → ${after}　${row.title}`);
    }
  },
};

/** The notice in the file; whatever is wrong with it is a usage error that names the fault. */
function readNotice(path: string): PreviewNotice {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`文件 ${path} 不是 JSON`);
    throw new UsageError(`文件 ${path} 读不到`);
  }
  const { year, notice, title, url, days } = (content ?? {}) as Record<string, unknown>; // whatever is there is checked
  const given = { year, title: title ?? yearlyTitle(Number(year)), noticeNo: notice, url, days };
  const parsed = previewNotice.safeParse(given);
  if (!parsed.success)
    throw new UsageError(
      `文件 ${path} 有误：${parsed.error.issues.map(({ path: at, message }) => `${at.join('.')}：${message}`).join('；')}`,
    );
  return parsed.data;
}
