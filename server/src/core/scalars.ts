import { isDay, type Day } from '@gongkai/shared/calendar/day';
import { GraphQLScalarType, Kind } from 'graphql';
import { invalidInput } from './errors.ts';

function parseDay(value: unknown): Day {
  if (typeof value === 'string' && isDay(value)) return value;
  throw invalidInput([
    { path: '', message: `“${String(value).slice(0, 20)}”不是真实的日期，应如 2026-11-22` },
  ]);
}

/** A legal date: `YYYY-MM-DD`, no time and no time zone. */
export const DayScalar = new GraphQLScalarType<Day, string>({
  name: 'Day',
  description: 'A legal date, YYYY-MM-DD.',
  serialize: (value) => String(value),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
});
