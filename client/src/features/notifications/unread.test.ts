import { expect, it } from 'vitest';
import { unreadAfter } from './unread.ts';

it.each([
  ['a new one', 2, 'created', null, 3],
  ['a new one read at once elsewhere', 2, 'created', '2026-10-26T04:00:00.000Z', 2],
  ['one that was read', 2, 'updated', '2026-10-26T04:00:00.000Z', 1],
  ['never below none', 0, 'updated', '2026-10-26T04:00:00.000Z', 0],
  ['one that changed and is still unread', 2, 'updated', null, 2],
])('%s', (_, before, change, readAt, after) => expect(unreadAfter(before, change, { readAt })).toBe(after));
