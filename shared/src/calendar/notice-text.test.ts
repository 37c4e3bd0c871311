import { describe, expect, it } from 'vitest';
import { holidayNotices } from './calendar-data.ts';
import { noticeText, readNotice } from './notice-text.ts';

/** As published for 2026, 2024 and 2023: three ways of writing. */
const OF_2026 = `一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`;

const byDate = (days: readonly { date: string; isOffDay: boolean }[]) =>
  Object.fromEntries(days.map(({ date, isOffDay }) => [date, isOffDay]));

describe('the wording of a notice', () => {
  it('gives the days of 2026 as they are carried in this project', () => {
    const { days, problems } = readNotice(OF_2026, 2026);
    expect(problems).toEqual([]);
    const carried = holidayNotices.filter(({ year }) => year === 2026).flatMap((notice) => notice.days);
    expect(byDate(days)).toEqual(byDate(carried));
    expect(days).toHaveLength(39);
  });

  it('reads years in the text, months left out, two festivals in one line, and passes over advice', () => {
    const { days, problems } = readNotice(
      `元旦：2022年12月31日至2023年1月2日放假调休，共3天。
春节：2月10日至12日放假，共3天。2月4日（星期六）、18日（星期六）上班。鼓励各单位安排职工在除夕（2月9日）休息。
中秋节、国庆节：9月29日放假，与周末连休。`,
      2023,
    );
    expect(problems).toEqual([]);
    expect(byDate(days)).toEqual({
      '2022-12-31': true,
      '2023-01-01': true,
      '2023-01-02': true,
      '2023-02-10': true,
      '2023-02-11': true,
      '2023-02-12': true,
      '2023-02-04': false,
      '2023-02-18': false,
      '2023-09-29': true,
    });
    expect(days.at(-1)?.name).toBe('中秋节、国庆节');
  });

  it.each([
    ['元旦：1月1日（周五）放假。', ['元旦：2026-01-01是星期四，不是星期五']],
    ['元旦：1月32日放假。', ['元旦：“1月32日”不是一个日子']],
    ['元旦：1月3日至1日放假。', ['元旦：2026-01-01早于2026-01-03']],
    ['放假三天', ['“放假三天…”没有读懂：每行写一个节日，如“元旦：1月1日放假”']],
    ['元旦：放假。', ['元旦：没有找到放假的日子']],
  ])('says what is wrong in %s', (text, problems) => {
    expect(readNotice(text, 2026).problems).toEqual(problems);
  });

  it('is written so that it reads back to the same days, for every notice carried', () => {
    for (const { year, days } of holidayNotices) {
      const { days: back, problems } = readNotice(noticeText(days), year);
      expect(problems).toEqual([]);
      expect(new Set(back.map((one) => JSON.stringify(one)))).toEqual(
        new Set(days.map(({ date, name, isOffDay }) => JSON.stringify({ date, isOffDay, name }))),
      );
    }
  });
});
