import { describe, expect, it } from 'vitest';
import { valuesOf } from '../keys.ts';
import { updateBureau } from '../sections/section.inputs.ts';
import {
  indexNumber,
  patternMistake,
  PatternMistake,
  patternMistakeText,
  STANDARD_INDEX_NO,
} from './index-number.ts';

const parts = { organCode: 'QZ02108', category: 'REGULATIONS', year: 2026, serial: 11 } as const;

describe('index numbers', () => {
  it.each([
    [STANDARD_INDEX_NO, 'GK-2026-00011'],
    ['{机构代码}-{类别代码}-{年}-{序号:5}', 'QZ02108-02-2026-00011'],
    ['{机构代码}/{年}-{序号:5}', 'QZ02108/2026-00011'],
    ['〔{年}〕{类别代码}-{序号:3}', '〔2026〕02-011'],
  ])('%s', (pattern, expected) => {
    expect(patternMistake(pattern, parts.organCode)).toBeNull();
    expect(indexNumber(pattern, parts)).toBe(expected);
  });

  it('grow past their width without losing a digit', () => {
    expect(indexNumber('{年}-{序号:3}', { ...parts, serial: 12_345 })).toBe('2026-12345');
  });
});

describe('a pattern is refused', () => {
  it.each([
    ['{部门}-{年}-{序号:5}', null, 'UNKNOWN'],
    ['GK-{序号:5}', null, 'YEAR'],
    ['{年}{年}-{序号:5}', null, 'YEAR'],
    ['GK-{年}', null, 'SERIAL'],
    ['{年}-{序号:2}', null, 'SERIAL'],
    ['{年}-{序号}', null, 'SERIAL'],
    ['{机构代码}-{年}-{序号:5}', null, 'ORGAN'],
    ['号 {年}-{序号:5}', null, 'LETTERS'],
    ['{年}{序号:5}', null, 'TOUCHING'],
    ['{年}-{序号:5}{类别代码}', null, 'TOUCHING'],
    ['{年}-1{序号:5}', null, 'TOUCHING'],
    [`${'A'.repeat(30)}-{年}-{序号:5}`, null, 'TOO_LONG'],
  ] as const)('%s', (pattern, organCode, mistake) => {
    expect(patternMistake(pattern, organCode)).toBe(mistake);
    const bureau = { version: 1, name: '局', goLiveOn: '2025-01-01', organCode, indexNoPattern: pattern };
    expect(updateBureau.safeParse(bureau).error?.issues[0]).toMatchObject({
      path: ['indexNoPattern'],
      message: patternMistakeText[mistake],
    });
  });

  it('always with a text', () => {
    for (const mistake of valuesOf(PatternMistake)) expect(patternMistakeText[mistake]).toBeTruthy();
  });
});
