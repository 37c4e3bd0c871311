import type { PreviewNotice } from '@gongkai/shared/calendar/calendar.inputs';
import { changedDays } from '@gongkai/shared/calendar/changed-days';
import { calendarOfEditions, editionsInForce } from '@gongkai/shared/calendar/editions';
import { groupBy } from '@gongkai/shared/lists/group-by';
import type { Ctx } from '../../core/context.ts';
import { invalidInput } from '../../core/errors.ts';
import { sectionNames } from '../sections/index.ts';
import { noticesInForce } from './calendar.reads.ts';
import { MovedOfNoun, MovedRow, NoticePreview } from './calendar.types.ts';
import { calendarVersion } from './calendar.version.ts';
import { findMoves, type Move } from './moves.ts';
import { whyNot } from './notice.service.ts';

const SHOWN = 50;

/** 预览: what would become of the days and of the open limits, before anything is saved. */
export async function previewNotice(ctx: Ctx, input: PreviewNotice): Promise<NoticePreview> {
  const { read } = ctx.app.database;
  const version = await calendarVersion(read);
  const inForce = await noticesInForce(read);
  const refused = whyNot(inForce, input);
  if (refused) throw invalidInput([{ path: refused.field ?? 'days', message: refused.message }]);
  const before = calendarOfEditions(inForce);
  const candidate = { ...input, edition: Number.MAX_SAFE_INTEGER, amends: false, undoneAt: null };
  const after = calendarOfEditions(editionsInForce([...inForce, candidate]));
  const moves = await findMoves(read, input.year, { before, after }, false);
  return Object.assign(new NoticePreview(), {
    calendarVersion: version,
    knownThrough: after.knownThrough,
    changedDays: changedDays(input.year, before, after),
    moved: movedRows(moves, await sectionNames(read)).slice(0, SHOWN),
    movedTotal: moves.length,
    movedByNoun: movedByNoun(moves),
  });
}

/** The rows with the day before and after, the earliest first. */
export function movedRows(moves: readonly Move[], sections: ReadonlyMap<string, string>): MovedRow[] {
  return moves
    .map(({ moving, row, patch }) =>
      Object.assign(new MovedRow(), {
        noun: moving.entity.name,
        id: row.id,
        ...moving.describe(row),
        section: sections.get(row.sectionId) ?? '',
        before: row.dueOn,
        beforeProvisional: row.dueProvisional,
        after: patch.dueOn ?? row.dueOn,
        afterProvisional: patch.dueProvisional ?? row.dueProvisional,
      }),
    )
    .toSorted((a, b) => a.before.localeCompare(b.before) || a.number.localeCompare(b.number));
}

/** How many of each noun. */
export function movedByNoun(moves: readonly Move[]): MovedOfNoun[] {
  return [...groupBy(moves, ({ moving }) => moving)].map(([{ entity, label }, { length }]) =>
    Object.assign(new MovedOfNoun(), { noun: entity.name, label, count: length }),
  );
}
