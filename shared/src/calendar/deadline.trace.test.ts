import { describe, expect, it } from 'vitest';
import { officialCalendar } from './calendar.ts';
import { day } from './day.ts';
import { dayWithWeekday, rangeText } from './day.texts.ts';
import { calendarLimit, computeDeadline, type Deadline, type DeadlineInput } from './deadline.ts';
import { citeLimit, REGIMES } from './regime.ts';

const deadline = (start: string, workingDays: number, more: Partial<DeadlineInput> = {}): Deadline =>
  computeDeadline({ start: day(start), workingDays, ...more }, officialCalendar);
const texts = ({ trace }: Deadline) => trace.map(({ text }) => text);
const rules = ({ trace }: Deadline) => trace.map(({ date, rule }) => `${date} ${rule}`);

describe('the trace of a deadline', () => {
  it('says from which day, what was off and worked and by which notice, and adds up', () => {
    const basis = citeLimit(REGIMES.R2019, 'REPLY');
    expect(texts(deadline('2026-02-09', 20, { basis }))).toEqual([
      '2026年2月9日（星期一）收到申请，当日不计，自次日起算20个工作日（《中华人民共和国政府信息公开条例》（国务院令第711号）第三十三条）。',
      '2026年2月14日（星期六）调休上班（春节），计为工作日（国办发明电〔2025〕7号）。',
      '2026年2月15日至23日春节放假，其中星期一至星期五6天，不计（国办发明电〔2025〕7号）。',
      '2026年2月28日（星期六）调休上班（春节），计为工作日（国办发明电〔2025〕7号）。',
      '2026年3月13日（星期五）为期限届满日：2026年2月10日至3月13日共32天，减去休息日和放假12天，为20个工作日。',
    ]);
  });

  it('has each line under its day and rule, in order', () => {
    expect(rules(deadline('2009-09-24', 15, { extensionDays: 15 }))).toEqual([
      '2009-09-24 START',
      '2009-09-27 MAKE_UP',
      '2009-10-01 DAYS_OFF',
      '2009-10-10 MAKE_UP',
      '2009-10-21 EXTENSION',
      '2009-11-11 DUE',
    ]);
  });

  it('says nothing of days off on weekends, before the start or after the end', () => {
    expect(texts(deadline('2026-02-20', 1))[1]).toBe(
      '2026年2月21日至23日春节放假，其中星期一至星期五1天，不计（国办发明电〔2025〕7号）。',
    );
    expect(rules(deadline('2026-02-20', 1))).toEqual([
      '2026-02-20 START',
      '2026-02-21 DAYS_OFF',
      '2026-02-24 DUE',
    ]);
    expect(rules(deadline('2022-09-01', 1))).toEqual(['2022-09-01 START', '2022-09-02 DUE']);
    expect(rules(deadline('2015-09-25', 1))).toEqual(['2015-09-25 START', '2015-09-28 DUE']); // 中秋 on a Sunday
  });

  it('tells a single day from a range, also across the year', () => {
    expect(texts(deadline('2026-06-18', 1))[1]).toBe(
      '2026年6月19日至21日端午节放假，其中星期一至星期五1天，不计（国办发明电〔2025〕7号）。',
    );
    expect(texts(deadline('2018-12-29', 2)).slice(1, -1)).toEqual([
      '2018年12月30日至2019年1月1日元旦放假，其中星期一至星期五2天，不计（国办发明电〔2018〕15号）。',
    ]);
    expect(texts(deadline('2016-03-31', 2))[1]).toBe(
      '2016年4月4日（星期一）清明节放假，不计（国办发明电〔2015〕18号）。',
    );
  });

  it('says what a consultation took out, also on a make-up day, and which did nothing', () => {
    const result = deadline('2026-02-09', 20, {
      pauses: [
        { kind: 'OTHER_ORGAN', from: day('2026-03-23'), to: day('2026-03-27') },
        { kind: 'THIRD_PARTY', from: day('2026-02-24'), to: day('2026-03-03') },
      ],
    });
    expect(texts(result).slice(3)).toEqual([
      '2026年2月24日（星期二）发函征求第三方意见，2026年3月3日收到意见；发函当日计入，次日起至收到意见当日不计入，扣除6个工作日。',
      '2026年2月28日（星期六）调休上班（春节），但在征求意见期间，不计（国办发明电〔2025〕7号）。',
      '2026年3月23日（星期一）发函征求其他机关意见，2026年3月27日收到意见；在期限届满当日或届满之后，期限不变。',
      '2026年3月23日（星期一）为期限届满日：2026年2月10日至3月23日共42天，减去休息日和放假16天、征求意见期间的工作日6天，为20个工作日。',
    ]);
  });

  it('says what an extension added', () => {
    expect(texts(deadline('2026-03-02', 20, { extensionDays: 20 }))).toContain(
      '延长期限20个工作日，届满日由2026年3月30日延至2026年4月28日。',
    );
  });

  it('says why it is provisional', () => {
    const result = deadline('2026-12-07', 20, {
      pauses: [{ kind: 'THIRD_PARTY', from: day('2026-12-10'), to: null }],
      today: day('2026-12-14'),
    });
    expect(result).toMatchObject({ dueOn: '2027-01-07', provisional: true });
    expect(texts(result).slice(2)).toEqual([
      '2027年1月1日（星期五）元旦放假，不计（《全国年节及纪念日放假办法》第二条）。',
      '2027年1月7日（星期四）为期限届满日：2026年12月8日至2027年1月7日共31天，减去休息日和放假9天、征求意见期间的工作日2天，为20个工作日。',
      '暂定：征求第三方意见尚未收到意见，先按截至2026年12月14日推算，收到意见后重新计算。',
      '暂定：放假安排已确知至2026年12月28日，其后按周末和法定节日推算，国务院办公厅公布放假安排后重新计算。',
    ]);
  });
});

describe('the trace of a limit in calendar days or months', () => {
  it('says why the last day moved', () => {
    const result = calendarLimit(day('2026-04-01'), { months: 6 }, officialCalendar, '收到答复');
    expect(texts(result)).toEqual([
      '2026年4月1日（星期三）收到答复，当日不计，自次日起算6个月。',
      '期限最后一日2026年10月1日（星期四）为国庆节放假（国办发明电〔2025〕7号），顺延至其后第一个工作日。',
      '2026年10月8日（星期四）为期限届满日。',
    ]);
    expect(texts(calendarLimit(day('2026-03-11'), { days: 60 }, officialCalendar))[1]).toBe(
      '期限最后一日2026年5月10日（星期日）为休息日，顺延至其后第一个工作日。',
    );
  });

  it('says nothing where it did not', () => {
    expect(rules(calendarLimit(day('2026-03-10'), { days: 60 }, officialCalendar))).toEqual([
      '2026-03-10 START',
      '2026-05-09 DUE',
    ]);
  });
});

describe('days in words', () => {
  it.each([
    ['2026-10-01', '2026-10-07', '2026年10月1日至7日'],
    ['2026-09-30', '2026-10-07', '2026年9月30日至10月7日'],
    ['2025-12-31', '2026-01-01', '2025年12月31日至2026年1月1日'],
    ['2026-10-01', '2026-10-01', '2026年10月1日'],
  ])('%s to %s: %s', (from, to, text) => {
    expect(rangeText(day(from), day(to))).toBe(text);
  });

  it('name the weekday', () => {
    expect(dayWithWeekday(day('2026-11-22'))).toBe('2026年11月22日（星期日）');
  });
});
