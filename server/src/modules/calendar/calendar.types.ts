import { keys } from '@gongkai/shared/keys';
import type { Day } from '@gongkai/shared/calendar/day';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';
import { CalendarNotice } from './calendar-notice.entity.ts';

export const KindOfDay = keys('WORKING', 'WEEKEND', 'OFF', 'MAKE_UP');
export type KindOfDay = keyof typeof KindOfDay;
registerEnumType(KindOfDay, { name: 'KindOfDay' });

/** 工作日历: what it is made of and how far it reaches. */
@ObjectType()
export class WorkingCalendarView {
  @Field(() => Int, { description: 'changes with every notice entered or undone' })
  version: number;

  @Field(() => DayScalar)
  from: Day;

  @Field(() => DayScalar, { description: 'later days are 暂定' })
  knownThrough: Day;

  @Field(() => [CalendarNotice], {
    description: 'in force, oldest year first; within a year the later changes days of the earlier',
  })
  notices: CalendarNotice[];

  @Field(() => Int, { nullable: true, description: 'from 1 November on, the year without a notice' })
  missingYear: number | null;
}

@ObjectType()
export class PreviewedDay {
  @Field(() => DayScalar)
  date: Day;

  @Field(() => KindOfDay)
  before: KindOfDay;

  @Field(() => KindOfDay)
  after: KindOfDay;

  @Field(() => String, { nullable: true, description: '节日' })
  name: string | null;
}

/** A row whose due day, or whether it is 暂定, the notice changes. */
@ObjectType()
export class MovedRow {
  @Field(() => String)
  noun: string;

  @Field(() => ID)
  id: string;

  @Field(() => String)
  number: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  section: string;

  @Field(() => DayScalar)
  before: Day;

  @Field(() => Boolean)
  beforeProvisional: boolean;

  @Field(() => DayScalar)
  after: Day;

  @Field(() => Boolean)
  afterProvisional: boolean;
}

@ObjectType()
export class MovedOfNoun {
  @Field(() => String)
  noun: string;

  @Field(() => String, { description: '信息条目, 公开申请, 任务' })
  label: string;

  @Field(() => Int)
  count: number;
}

/** What entering the notice would do. */
@ObjectType()
export class NoticePreview {
  @Field(() => Int, { description: 'to be sent with enterNotice' })
  calendarVersion: number;

  @Field(() => DayScalar, { description: 'afterwards' })
  knownThrough: Day;

  @Field(() => [PreviewedDay])
  changedDays: PreviewedDay[];

  @Field(() => [MovedRow], { description: 'the first 50' })
  moved: MovedRow[];

  @Field(() => Int, { description: 'to be sent with enterNotice' })
  movedTotal: number;

  @Field(() => [MovedOfNoun])
  movedByNoun: MovedOfNoun[];
}
