import type { App } from '../core/context.ts';
import { TrainingAttendance, trainingFigures, TrainingSession } from '../modules/trainings/index.ts';
import { operatorContext } from '../operator.ts';
import { check, type Check, yearsOf } from './check.ts';

/** Trainings of every year, person-times and hours, against the plain rows. */
export async function verifyTrainings(app: App): Promise<Check[]> {
  const { read } = app.database;
  const today = app.clock.today();
  const sessions = (await read.find(TrainingSession)).filter(
    ({ voidedAt, heldOn }) => voidedAt === null && heldOn <= today,
  );
  const present = (await read.find(TrainingAttendance)).filter((row) => row.present);
  const checks: Check[] = [];
  for (const year of yearsOf(sessions.map(({ heldOn }) => heldOn))) {
    const page = await trainingFigures(operatorContext(app), year);
    const own = new Map(
      sessions.filter(({ heldOn }) => heldOn.startsWith(`${year}-`)).map((session) => [session.id, session]),
    );
    const times = present.filter(({ sessionId }) => own.has(sessionId));
    const halfHours = times.reduce((sum, { sessionId }) => sum + (own.get(sessionId)?.halfHours ?? 0), 0);
    checks.push(
      check(`${year}年培训期数`, page.sessions, own.size),
      check(`${year}年参训人次`, page.personTimes, times.length),
      check(`${year}年参训学时`, page.hours, halfHours / 2),
    );
  }
  return checks;
}
