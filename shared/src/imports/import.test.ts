import { describe, expect, it } from 'vitest';
import { choiceIn, dayIn, numberIn, textIn } from './cells.ts';
import { canCancel, canStart } from './import.ts';

describe('a cell', () => {
  it.each([
    ['  三楼 ', '三楼'],
    ['', null],
    [' ', null],
    [null, null],
    [2026, '2026'],
    [true, '是'],
  ] as const)('%j as text is %j', (cell, text) => expect(textIn(cell)).toBe(text));

  it.each([
    ['2026-03-05', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
    ['2026.3.5', '2026-03-05'],
    ['20260305', '2026-03-05'],
    [20_260_305, '2026-03-05'],
    ['2026年3月5日', '2026-03-05'],
    [null, null],
  ] as const)('%j is the day %j', (cell, day) => expect(dayIn(cell)).toEqual({ value: day }));

  it.each(['2026-02-30', '3月5日', '去年', 46_086.5, '2026-3'])('%j is no day', (cell) =>
    expect(dayIn(cell)).toEqual({ wrong: expect.stringContaining('不是真实的日期') }),
  );

  it.each([
    [1.5, 1.5],
    ['1.5', 1.5],
    [' 2 ', 2],
    [null, null],
  ] as const)('%j is the number %j', (cell, number) => expect(numberIn(cell)).toEqual({ value: number }));

  it.each(['两', '1e309', '=1+1', '1,5'])('%j is no number', (cell) =>
    expect(numberIn(cell)).toEqual({ wrong: `“${cell}”不是数字` }),
  );

  it('is one of the words there are', () => {
    const words = { YES: '是', NO: '否' };
    expect(choiceIn('否', words)).toEqual({ value: 'NO' });
    expect(choiceIn('', words)).toEqual({ value: null });
    expect(choiceIn('__proto__', words)).toEqual({ wrong: '“__proto__”不在可选范围：是、否' });
  });
});

it.each([
  ['CHECKED', 10, 0, true, false],
  ['CHECKED', 0, 0, false, false],
  ['RUNNING', 10, 4, false, true],
  ['CANCELLED', 10, 4, true, false],
  ['INTERRUPTED', 10, 4, true, false],
  ['INTERRUPTED', 10, 10, false, false],
  ['DONE', 10, 10, false, false],
] as const)('%s with %i good and %i done: start %s, cancel %s', (status, good, done, start, cancel) => {
  expect([canStart({ status, good, done }), canCancel({ status })]).toEqual([start, cancel]);
});
