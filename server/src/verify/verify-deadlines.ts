import { movingNouns } from '../core/calendar-moves.ts';
import type { App } from '../core/context.ts';
import { calendarIn, openRows } from '../modules/calendar/index.ts';
import { check, type Check } from './check.ts';

/** Every open row's limit against the calendar in force: what a notice should have moved and has not shows here. */
export async function verifyDeadlines(app: App): Promise<Check[]> {
  const checks: Check[] = [];
  const calendar = await calendarIn(app.database.read);
  for (const moving of movingNouns()) {
    let [open, right] = [0, 0];
    for await (const rows of openRows(app.database.read, moving, { locking: false }))
      for (const row of rows) {
        const wanted = Object.entries(moving.recompute(row, calendar));
        open += 1;
        if (wanted.every(([field, value]) => row[field as keyof typeof row] === value)) right += 1; // its own fields
      }
    checks.push(check(`未办结${moving.label}的到期日`, open, right));
  }
  return checks;
}
