import {
  enterNotice,
  previewNotice,
  undoNotice,
  type EnterNotice,
  type PreviewNotice,
  type UndoNotice,
} from '@gongkai/shared/calendar/calendar.inputs';
import type { Day } from '@gongkai/shared/calendar/day';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';

@InputType()
export class NoticeDayInput {
  @Field(() => DayScalar)
  date: Day;
  @Field(() => String)
  name: string;
  @Field(() => Boolean)
  isOffDay: boolean;
}

@InputType()
export class NoticeInput implements PreviewNotice {
  static readonly schema: typeof previewNotice | typeof enterNotice = previewNotice;
  @Field(() => Int)
  year: number;
  @Field(() => String)
  title: string;
  @Field(() => String, { nullable: true, description: '发文字号; left empty = 未核' })
  noticeNo: string;
  @Field(() => String, { nullable: true })
  url: string | null;
  @Field(() => [NoticeDayInput], { description: 'the whole year' })
  days: NoticeDayInput[];
}

@InputType()
export class EnterNoticeInput extends NoticeInput implements EnterNotice {
  static override readonly schema = enterNotice;
  @Field(() => ID)
  onceKey: string;
  @Field(() => Int, { description: 'of the preview' })
  calendarVersion: number;
  @Field(() => Int, { description: 'movedTotal of the preview' })
  expectedMoves: number;
}

@InputType()
export class UndoNoticeInput implements UndoNotice {
  static readonly schema = undoNotice;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
  @Field(() => String)
  reason: string;
}
