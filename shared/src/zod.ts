import * as z from 'zod/mini';
import { isDay, type Day } from './calendar/day.ts';

/**
 * The building blocks of every input schema. Forms and server parse with the
 * same schemas, so a message is written once, in the words an officer reads.
 * `zod/mini` because the client carries it.
 */

// Control characters, lone surrogates and the bidirectional overrides can make a
// text look different from what is stored; none has a place in an official record.
// oxlint-disable-next-line no-control-regex -- they are what is being looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

const wellFormed = (text: string): boolean => !FORBIDDEN.test(text) && !/\p{Surrogate}/u.test(text);

/** A text a person must write, 1 to `max` characters after trimming. */
export const requiredText = (label: string, max: number) =>
  z
    .string({ error: `请填写${label}` })
    .check(
      z.trim(),
      z.minLength(1, `请填写${label}`),
      z.maxLength(max, `${label}不能超过${max}个字`),
      z.refine(wellFormed, `${label}含有不可见的控制字符，请删去后重填`),
    );

/** A text that may be left empty; empty and missing are the same: null. */
export const optionalText = (label: string, max: number) =>
  z.pipe(
    z.nullish(
      z
        .string({ error: `${label}应为文字` })
        .check(
          z.trim(),
          z.maxLength(max, `${label}不能超过${max}个字`),
          z.refine(wellFormed, `${label}含有不可见的控制字符，请删去后重填`),
        ),
    ),
    z.transform((text) => (text === '' || text === undefined ? null : text)),
  );

/** Left empty is another mistake than mistyped. */
const dayError =
  (label: string) =>
  ({ input }: { input?: unknown }): string =>
    input === undefined || input === null || input === ''
      ? `请填写${label}`
      : `${label}应是真实的日期，如 2026-11-22`;

/** A legal date, `YYYY-MM-DD`, that exists in the calendar. */
export const requiredDay = (label: string) =>
  z.custom<Day>((value) => typeof value === 'string' && isDay(value), { error: dayError(label) });

/** A legal date that may be left empty. */
export const optionalDay = (label: string) =>
  z.pipe(
    z.nullish(
      z.custom<Day>((value) => typeof value === 'string' && isDay(value), { error: dayError(label) }),
    ),
    z.transform((value) => value ?? null),
  );

/** An id of a record; opaque to everybody but the database. */
export const id = (label: string) =>
  z.string({ error: `请选择${label}` }).check(z.regex(/^[0-9a-f-]{36}$/, `请选择${label}`));

/** An id that may be left empty. */
export const optionalId = (label: string) =>
  z.pipe(
    z.nullish(z.string().check(z.regex(/^[0-9a-f-]{36}$/, `请选择${label}`))),
    z.transform((value) => value ?? null),
  );

/** One of a constant enum. */
export const oneOf = <K extends string>(label: string, values: readonly [K, ...K[]]) =>
  z.enum(values, { error: `请选择${label}` });

/** The version of the record the person was looking at: the optimistic lock. */
export const version = z.int({ error: '记录版本号不正确，请刷新后重试' }).check(z.minimum(1));

/** Why something is done that needs a reason (voiding, unmasking, resetting). */
export const reason = requiredText('理由', 200);

export { z };
