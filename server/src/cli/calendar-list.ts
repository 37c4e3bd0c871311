import { calendarView } from '../modules/calendar/index.ts';
import { operatorContext } from '../operator.ts';
import { readOptions, readYear } from './options.ts';
import type { Verb } from './verb.ts';

/** The notices in force for a year and their days. */
export const calendarList: Verb = {
  usage: 'calendar:list --year 2026 [--json]',
  summary: '某年现行的放假安排',
  allow: 'calendar:read',
  async run({ open, args, print }) {
    const options = readOptions(args, { year: { type: 'string' }, json: { type: 'boolean' } });
    const year = readYear(options.year);
    const { knownThrough, notices } = await calendarView(operatorContext(await open()));
    const ofYear = notices.filter((notice) => notice.year === year);
    if (options.json) {
      const listed = ofYear.map(({ edition, title, noticeNo, url, days, enteredBy }) => ({
        edition,
        title,
        notice: noticeNo,
        url,
        enteredBy,
        days,
      }));
      print(JSON.stringify({ year, knownThrough, notices: listed }));
      return;
    }
    if (ofYear.length === 0) print(`${year}年放假安排尚未录入，${knownThrough}以后的日期为暂定。`);
    for (const { title, noticeNo, edition, days } of ofYear) {
      print(`${title}（${noticeNo}）第${edition}版`);
      for (const { date, name, isOffDay } of days) print(`${date}　${isOffDay ? '放假' : '上班'}　${name}`);
    }
  },
};
