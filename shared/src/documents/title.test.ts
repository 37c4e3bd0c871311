import { describe, expect, it } from 'vitest';
import { numberOf, titleLines } from './title.ts';

describe('a title', () => {
  it.each([
    ['依申请公开办理专题会纪要', ['依申请公开办理专题会纪要']],
    [
      '关于召开2026年第三季度政府信息公开工作例会的通知',
      ['关于召开2026年第三季度', '政府信息公开工作例会的通知'],
    ],
    ['2026年第三季度政府信息公开工作例会签到表', ['2026年第三季度', '政府信息公开工作例会签到表']],
    // No word to break at: left to the word processor.
    ['甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸', ['甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸']],
  ])('%s', (title, lines) => {
    expect(titleLines(title)).toEqual(lines);
  });
});

describe('the number of a heading', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [23, '二十三'],
    [99, '九十九'],
  ])('%i is %s', (n, text) => {
    expect(numberOf(n)).toBe(text);
  });
  it('is one of 1 to 99', () => {
    expect(() => numberOf(0)).toThrow(RangeError);
    expect(() => numberOf(100)).toThrow(RangeError);
  });
});
