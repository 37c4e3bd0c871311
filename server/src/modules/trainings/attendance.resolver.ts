import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../core/context.ts';
import { Person, Section } from '../sections/index.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';
import { TrainingSession } from './training-session.entity.ts';

@Resolver(() => TrainingAttendance)
export class AttendanceResolver {
  @FieldResolver(() => Person)
  async person(@Root() row: TrainingAttendance, @Context() ctx: Ctx): Promise<Person | null> {
    return row.person ?? ctx.loaders.byId(Person, row.personId);
  }

  @FieldResolver(() => Section, { nullable: true })
  async section(@Root() row: TrainingAttendance, @Context() ctx: Ctx): Promise<Section | null> {
    if (row.section !== undefined) return row.section;
    return row.sectionId === null ? null : ctx.loaders.byId(Section, row.sectionId);
  }

  @FieldResolver(() => TrainingSession)
  async session(@Root() row: TrainingAttendance, @Context() ctx: Ctx): Promise<TrainingSession | null> {
    return row.session ?? ctx.loaders.byId(TrainingSession, row.sessionId);
  }
}
