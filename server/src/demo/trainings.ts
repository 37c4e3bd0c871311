import { day, yearOf, type Day } from '@gongkai/shared/calendar/day';
import { workingDayOnOrAfter } from '@gongkai/shared/calendar/working-days';
import type { TrainingKind } from '@gongkai/shared/trainings/training';
import type { Tx } from '../core/transaction.ts';
import { createTraining, markAttendance, TrainingAttendance } from '../modules/trainings/index.ts';
import { done } from './done.ts';
import type { DemoOrganisation } from './organisation.ts';
import type { Random } from './random.ts';

interface DemoTraining {
  readonly monthDay: string;
  readonly kind: TrainingKind;
  readonly subject: string;
  readonly lecturer: string;
  readonly place: string;
  readonly halfHours: number;
  /** Whole sections beside the liaisons. */
  readonly sections?: readonly string[];
  readonly tested?: boolean;
}

/** Invented; four a year, as an office of this size holds them. */
const TRAININGS: readonly DemoTraining[] = [
  {
    monthDay: '02-20',
    kind: 'CENTRAL',
    subject: '政府信息公开条例与年度工作方案',
    lecturer: '林婉清',
    place: '局三楼会议室',
    halfHours: 4,
    sections: ['局办公室'],
  },
  {
    monthDay: '05-14',
    kind: 'CENTRAL',
    subject: '依申请公开办理规范与答复文书',
    lecturer: '县政府办公室 许立',
    place: '县行政中心二号会议室',
    halfHours: 6,
    sections: ['劳动监察大队', '社保中心'],
    tested: true,
  },
  {
    monthDay: '07-09',
    kind: 'IN_MEETING',
    subject: '保密审查与个人信息去标识',
    lecturer: '徐建国',
    place: '局三楼会议室',
    halfHours: 2,
  },
  {
    monthDay: '10-16',
    kind: 'ON_THE_JOB',
    subject: '信息发布系统操作跟班学习',
    lecturer: '林婉清',
    place: '局办公室',
    halfHours: 3,
    tested: true,
  },
];

/**
 * The report of 2009 says: “落实业务学习制度，组织工作人员学习相关知识，并认真做好台帐记录
 * 工作”, and that the meetings of April and July reviewed and set out the work with the eight
 * liaisons. It gives no number of classes; these two are invented to fit its words.
 */
const TRAININGS_2009: readonly DemoTraining[] = [
  {
    monthDay: '03-18',
    kind: 'CENTRAL',
    subject: '业务学习：政府信息公开条例和公开指南',
    lecturer: '徐建国',
    place: '局会议室',
    halfHours: 4,
  },
  {
    monthDay: '09-16',
    kind: 'CENTRAL',
    subject: '业务学习：公开目录的类别划分与台帐记录',
    lecturer: '林婉清',
    place: '局会议室',
    halfHours: 3,
  },
];

/** 业务学习 of 2009, entered from paper: the eight liaisons. */
export async function loadTrainings2009(tx: Tx, organisation: DemoOrganisation): Promise<void> {
  for (const training of TRAININGS_2009)
    await load(tx, training, day(`2009-${training.monthDay}`), organisation);
}

/** The trainings of a year up to today; of each of them somebody is missing. */
export async function loadTrainings(
  tx: Tx,
  year: number,
  organisation: DemoOrganisation,
  random: Random,
): Promise<void> {
  const today = tx.clock.today();
  // 劳动仲裁院's liaison comes to none: somebody has to stand in the list of those.
  const untrained = organisation.liaisons.get(organisation.sections.get('劳动仲裁院') ?? '');
  for (const training of TRAININGS) {
    const heldOn = workingDayOnOrAfter(day(`${year}-${training.monthDay}`), tx.app.calendar);
    if (heldOn >= today && yearOf(today) === year) continue;
    const sessionId = await load(tx, training, heldOn, organisation);
    const rows = await tx.db.find(TrainingAttendance, { where: { sessionId }, order: { id: 'ASC' } });
    for (const [index, row] of rows.entries()) {
      const present = row.personId !== untrained?.personId && (index === 0 || !random.chance(0.12));
      const score = present && training.tested ? random.between(76, 100) : null;
      if (!present || score !== null)
        done(await markAttendance(tx, { id: row.id, version: row.version, present, score }));
    }
  }
}

async function load(
  tx: Tx,
  { kind, subject, lecturer, place, halfHours, sections: names = [] }: DemoTraining,
  heldOn: Day,
  { sections, liaisons }: DemoOrganisation,
): Promise<string> {
  const session = done(
    await createTraining(tx, {
      kind,
      subject,
      lecturer,
      place,
      halfHours,
      // One a day: loading twice makes none twice.
      onceKey: `demo-training-${heldOn}`,
      heldOn,
      remark: null,
      personIds: [...liaisons.values()].map(({ personId }) => personId),
      sectionIds: names.flatMap((name) => sections.get(name) ?? []),
    }),
  );
  return session.id;
}
