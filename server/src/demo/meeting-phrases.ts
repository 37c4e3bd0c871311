import { day, type Day } from '@gongkai/shared/calendar/day';
import type { AgendaItem, MeetingKind } from '@gongkai/shared/meetings/meeting';

export interface DemoMeeting {
  readonly monthDay: string;
  readonly kind: MeetingKind;
  /** {年} is the year of the meeting, {上年} the one before. */
  readonly name: string;
  readonly startsAt: string;
  readonly convenor: string;
  readonly agenda: readonly (readonly [topic: string, speaker: string | null])[];
  readonly minutes: string;
  readonly decisions: readonly {
    readonly what: string;
    readonly section: string;
    readonly withinDays: number;
  }[];
}

const QUARTERLY_AGENDA = [
  ['上次议定事项落实情况', '局办公室'],
  ['各科室、直属单位政府信息公开工作进展', '各联络员'],
  ['本季度主动公开、依申请公开统计情况', '局办公室'],
  ['下季度工作安排', null],
] as const;

const QUARTERLY_MINUTES = `会议听取了局办公室关于上次议定事项落实情况的汇报和各科室、直属单位政府信息公开工作进展情况的汇报。
会议认为，本季度各科室、直属单位能够按照年度工作方案推进公开工作，主动公开较为及时，依申请公开按期办理。同时也要看到，个别信息更新还不够及时，公开内容有待进一步完善。
会议要求，各科室、直属单位要对照公开目录逐项核对，做到应公开尽公开；联络员要按时报送进展和佐证材料；局办公室要做好督促检查。`;

/** Invented; four quarterly meetings and two others a year, as an office of this size holds them. */
export const MEETINGS: readonly DemoMeeting[] = [
  {
    monthDay: '01-20',
    kind: 'QUARTERLY',
    name: '{上年}年第四季度政府信息公开工作例会',
    startsAt: '09:00',
    convenor: '石磊',
    agenda: QUARTERLY_AGENDA,
    minutes: QUARTERLY_MINUTES,
    decisions: [
      { what: '编制并公布上年度政府信息公开工作年度报告', section: '局办公室', withinDays: 11 },
      { what: '核对公开指南中的机构信息和联系方式', section: '局办公室', withinDays: 30 },
    ],
  },
  {
    monthDay: '02-27',
    kind: 'WORK',
    name: '{年}年政府信息公开工作部署会议',
    startsAt: '14:30',
    convenor: '周明远',
    agenda: [
      ['上年度政府信息公开工作总结', '局办公室'],
      ['年度工作方案和责任分解表', '局办公室'],
    ],
    minutes: `会议总结了上年度政府信息公开工作，讨论了本年度工作方案和责任分解表。
会议强调，各科室、直属单位要把责任、任务、措施落实到人，负责人对本科室公开内容的完整性和准确性负责。`,
    decisions: [
      { what: '签收责任分解表并报送本科室工作计划', section: '劳动关系科', withinDays: 14 },
      { what: '梳理社会保险经办事项的办事指南', section: '社保中心', withinDays: 45 },
    ],
  },
  {
    monthDay: '04-16',
    kind: 'QUARTERLY',
    name: '{年}年第一季度政府信息公开工作例会',
    startsAt: '09:00',
    convenor: '石磊',
    agenda: QUARTERLY_AGENDA,
    minutes: QUARTERLY_MINUTES,
    decisions: [
      { what: '更新失业登记、就业登记办事指南', section: '就业培训科', withinDays: 30 },
      { what: '按季公开行政处罚信息', section: '劳动监察大队', withinDays: 40 },
      { what: '清理网站上已失效的养老保险政策文件', section: '养老保险科', withinDays: 45 },
    ],
  },
  {
    monthDay: '06-11',
    kind: 'SPECIAL',
    name: '依申请公开办理专题会',
    startsAt: '15:00',
    convenor: '唐文斌',
    agenda: [
      ['上半年依申请公开办理情况', '局办公室'],
      ['征求第三方意见的办理程序', '局办公室'],
    ],
    minutes: `会议通报了上半年依申请公开的办理情况，研究了征求第三方意见的办理程序。
会议明确，承办科室收到分办后三个工作日内提出拟办意见；涉及第三方的，由局办公室统一发函。`,
    decisions: [{ what: '修订依申请公开答复书模板', section: '局办公室', withinDays: 25 }],
  },
  {
    monthDay: '07-16',
    kind: 'QUARTERLY',
    name: '{年}年第二季度政府信息公开工作例会',
    startsAt: '09:00',
    convenor: '石磊',
    agenda: QUARTERLY_AGENDA,
    minutes: QUARTERLY_MINUTES,
    decisions: [
      { what: '公开上半年社会保险基金运行情况', section: '社保中心', withinDays: 30 },
      { what: '补充劳动争议仲裁办案程序说明', section: '劳动仲裁院', withinDays: 40 },
      { what: '核对工伤认定办事指南与实际办理要求', section: '医疗工伤科', withinDays: 45 },
    ],
  },
  {
    monthDay: '10-15',
    kind: 'QUARTERLY',
    name: '{年}年第三季度政府信息公开工作例会',
    startsAt: '09:00',
    convenor: '石磊',
    agenda: QUARTERLY_AGENDA,
    minutes: QUARTERLY_MINUTES,
    decisions: [
      { what: '汇总全年主动公开目录的增补意见', section: '局办公室', withinDays: 50 },
      { what: '公开农民工工资支付专项检查情况', section: '劳动监察大队', withinDays: 30 },
      { what: '更新企业职工退休审批办事指南', section: '养老保险科', withinDays: 60 },
    ],
  },
];

export function nameOf({ name }: DemoMeeting, year: number): string {
  return name.replace('{年}', String(year)).replace('{上年}', String(year - 1));
}

interface Meeting2009 {
  readonly name: string;
  readonly heldOn: Day;
  readonly agenda: readonly AgendaItem[];
  readonly minutes: string;
}

/**
 * The report of 2009: “今年的4月份、7月份由纪委书记组织召开了信息公开工作会议，对信息公开工作
 * 进行回顾和部署，各科室、直属单位8名联络员参加了会议。” The days are invented to fit.
 */
export const MEETINGS_2009: readonly Meeting2009[] = [
  {
    name: '2009年4月政府信息公开工作会议',
    heldOn: day('2009-04-08'),
    agenda: [{ topic: '信息公开工作回顾和部署', speaker: '纪委书记' }],
    minutes: '会议由纪委书记组织召开，对信息公开工作进行回顾和部署，各科室、直属单位8名联络员参加了会议。',
  },
  {
    name: '2009年7月政府信息公开工作会议',
    heldOn: day('2009-07-07'),
    agenda: [{ topic: '信息公开工作回顾和部署', speaker: '纪委书记' }],
    minutes:
      '会议由纪委书记组织召开，对上半年信息公开工作进行回顾，部署下半年工作，各科室、直属单位8名联络员参加了会议。',
  },
];
