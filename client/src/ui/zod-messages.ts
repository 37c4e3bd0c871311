import type { $ZodIssue } from 'zod/v4/core';
import { texts } from './texts.ts';

export interface FieldErrors {
  fields: { name: (string | number)[]; message: string }[];
  /** Errors of the whole, such as "one of the two must be filled in". */
  general: string[];
}

const words = texts.form;

/** Schemas bring their own Chinese words; this is for a check somebody forgot to give any. */
function messageOf(issue: $ZodIssue): string {
  if (/\p{Script=Han}/u.test(issue.message)) return issue.message;
  if (issue.code === 'too_small') {
    if (issue.origin === 'string')
      return issue.minimum === 1 ? words.required : words.tooShort(Number(issue.minimum));
    return words.tooSmall(Number(issue.minimum));
  }
  if (issue.code === 'too_big') {
    return issue.origin === 'string'
      ? words.tooLong(Number(issue.maximum))
      : words.tooBig(Number(issue.maximum));
  }
  if (issue.code === 'invalid_type') return words.required;
  return words.invalid;
}

/** The first error of each field, in the order of the schema. */
export function fieldErrorsOf(issues: readonly $ZodIssue[]): FieldErrors {
  const errors: FieldErrors = { fields: [], general: [] };
  const seen = new Set<string>();
  for (const issue of issues) {
    const name = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
    if (name.length === 0) errors.general.push(messageOf(issue));
    else if (!seen.has(name.join('.'))) errors.fields.push({ name, message: messageOf(issue) });
    seen.add(name.join('.'));
  }
  return errors;
}

/** The server's refusal of one field ("input.receivedOn" or "receivedOn") as an error of the form. */
export function serverFieldError(field: string | null | undefined, message: string): FieldErrors {
  if (!field) return { fields: [], general: [message] };
  const name = field
    .replace(/^input\./, '')
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  return { fields: [{ name, message }], general: [] };
}
