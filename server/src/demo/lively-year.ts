import type { ReceiptChannel } from '@gongkai/shared/applications/application';
import type { ApplicationOutcome } from '@gongkai/shared/applications/outcome';
import { addDays, day, minDay, type Day } from '@gongkai/shared/calendar/day';
import { addWorkingDays, workingDayOnOrAfter } from '@gongkai/shared/calendar/working-days';
import type { WorkingCalendar } from '@gongkai/shared/calendar/calendar';
import type {
  DisclosureAttribute,
  DisclosureCategory,
  PublicationChannel,
} from '@gongkai/shared/disclosures/disclosure';
import { ASKED_FOR, COMPANIES, PEOPLE, TITLES } from './phrases.ts';
import type { Random } from './random.ts';

/** One invented item; unpublished where `publishedOn` is null. */
export interface LivelyItem {
  readonly formedOn: Day;
  readonly publishedOn: Day | null;
  readonly category: DisclosureCategory;
  readonly title: string;
  readonly channels: PublicationChannel[];
  /** 主动公开 unless said otherwise. */
  readonly attribute?: DisclosureAttribute;
}

export interface LivelyCase {
  readonly receivedOn: Day;
  readonly channel: ReceiptChannel;
  readonly applicantName: string;
  readonly isCompany: boolean;
  readonly content: string;
  readonly reply: { readonly servedOn: Day; readonly outcome: ApplicationOutcome } | null;
}

const MONTHLY = [17, 13, 22, 20, 24, 20, 18, 22, 23, 21, 20, 15];
const CATEGORIES: readonly DisclosureCategory[] = [
  'WORK_NEWS',
  'WORK_NEWS',
  'WORK_NEWS',
  'WORK_NEWS',
  'REGULATIONS',
  'REGULATIONS',
  'ENFORCEMENT',
  'ENFORCEMENT',
  'SERVICE_GUIDE',
  'PERSONNEL',
  'INSTITUTION',
];
const OUTCOMES: readonly ApplicationOutcome[] = [
  'GRANTED',
  'GRANTED',
  'GRANTED',
  'GRANTED',
  'PARTIALLY_GRANTED',
  'REFUSED_THIRD_PARTY',
  'UNABLE_NOT_HELD',
  'NOT_PROCESSED_PETITION',
  'OTHER_HANDLING',
];
const CHANNELS: readonly ReceiptChannel[] = [
  'ONLINE',
  'ONLINE',
  'ONLINE',
  'IN_PERSON',
  'POST',
  'EMAIL',
  'FAX',
];

/** The items of a year up to (and not after) today: mostly in time, a few late, the newest still open, two overdue. */
export function livelyItems(
  year: number,
  today: Day,
  calendar: WorkingCalendar,
  random: Random,
): LivelyItem[] {
  const items: LivelyItem[] = [];
  const current = today.startsWith(String(year));
  for (const [index, count] of MONTHLY.entries()) {
    for (let n = 0; n < count + random.between(-2, 2); n++) {
      const formedOn = workingDayOnOrAfter(
        day(`${year}-${two(index + 1)}-${two(random.between(1, 27))}`),
        calendar,
      );
      if (formedOn > today) continue;
      const due = addWorkingDays(formedOn, 20, calendar).dueOn;
      const late = random.chance(0.012);
      const publishedOn = late
        ? addDays(due, random.between(2, 9))
        : addDays(formedOn, random.between(1, 24));
      const stillOpen =
        publishedOn > today || (current && addDays(formedOn, 8) > today && random.chance(0.5));
      const category = random.pick(CATEGORIES);
      items.push({
        formedOn,
        category,
        title: fillIn(random.pick(TITLES[category]), year, index + 1),
        publishedOn: stillOpen ? null : late ? publishedOn : minDay(publishedOn, due),
        channels: random.chance(0.9)
          ? random.chance(0.3)
            ? ['WEBSITE', 'NEW_MEDIA']
            : ['WEBSITE']
          : [random.pick(['NOTICE_BOARD', 'GAZETTE'] as const)],
      });
    }
  }
  return current ? [...items, ...overdue(today, calendar)] : items;
}

/** Two overdue items and three due within three working days, whatever day it is. */
function overdue(today: Day, calendar: WorkingCalendar): LivelyItem[] {
  const formedSoThatDueIn = (workingDays: number): Day => {
    let formedOn = addDays(today, -45);
    const wanted = (candidate: Day): boolean => {
      const due = addWorkingDays(candidate, 20, calendar).dueOn;
      const target = workingDays >= 0 ? addWorkingDays(today, workingDays, calendar).dueOn : null;
      return target ? due >= target : addWorkingDays(due, -workingDays, calendar).dueOn >= today;
    };
    while (!wanted(formedOn)) formedOn = addDays(formedOn, 1);
    return workingDayOnOrAfter(formedOn, calendar);
  };
  const open = (workingDays: number, category: DisclosureCategory, title: string): LivelyItem => ({
    formedOn: formedSoThatDueIn(workingDays),
    publishedOn: null,
    category,
    title,
    channels: ['WEBSITE'],
  });
  return [
    open(-4, 'ENFORCEMENT', '行政处罚信息公示（案卷移交中）'),
    open(-1, 'SERVICE_GUIDE', '企业养老保险办事指南更新'),
    open(1, 'WORK_NEWS', '工伤认定结果公示'),
    open(2, 'REGULATIONS', '关于职业技能等级认定补贴的通知'),
  ];
}

/** The applications of a year: answered in time but for one, the newest in hand. */
export function livelyCases(
  year: number,
  today: Day,
  calendar: WorkingCalendar,
  random: Random,
): LivelyCase[] {
  const cases: LivelyCase[] = [];
  for (let month = 1; month <= 12; month++) {
    for (let n = 0; n < random.between(1, 3); n++) {
      const receivedOn = workingDayOnOrAfter(
        day(`${year}-${two(month)}-${two(random.between(1, 27))}`),
        calendar,
      );
      if (receivedOn > today) continue;
      const took = month === 5 && n === 0 ? 22 : random.between(4, 19);
      const servedOn = addWorkingDays(receivedOn, took, calendar).dueOn;
      const isCompany = random.chance(0.2);
      cases.push({
        receivedOn,
        channel: random.pick(CHANNELS),
        applicantName: random.pick(isCompany ? COMPANIES : PEOPLE),
        isCompany,
        content: random.pick(ASKED_FOR),
        reply: servedOn > today ? null : { servedOn, outcome: random.pick(OUTCOMES) },
      });
    }
  }
  return cases;
}

const two = (n: number): string => String(n).padStart(2, '0');

function fillIn(title: string, year: number, month: number): string {
  const quarter = ['第一季度', '第二季度', '第三季度', '第四季度'][Math.floor((month - 1) / 3)] ?? '';
  return title.replace('{月}', `${year}年${month}月`).replace('{季}', `${year}年${quarter}`);
}
