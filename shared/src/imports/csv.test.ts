import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';

describe('a CSV text', () => {
  it.each([
    [
      'plain',
      'a,b\nc,d',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'with a byte-order mark and CRLF',
      '\uFEFFa,b\r\nc,d\r\n',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'with old line ends',
      'a\rb',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'with blank rows',
      '\n\na\n ,\n\nb\n\n',
      [
        [3, 'a'],
        [6, 'b'],
      ],
    ],
    [
      'with empty cells',
      'a,,\n,b',
      [
        [1, 'a', '', ''],
        [2, '', 'b'],
      ],
    ],
    [
      'with quotes, commas and lines in cells',
      '"a,""x""\r\n2" , "b"\nc',
      [
        [1, 'a,"x"\r\n2', 'b'],
        [3, 'c'],
      ],
    ],
    ['of nothing', '', []],
  ])('%s is read with its line numbers', (_what, text, rows) => {
    expect(parseCsv(text)).toEqual(rows.map(([line, ...cells]) => ({ line, cells })));
  });

  it.each([
    ['"a', 1],
    ['a\nb,"c\nd', 2],
  ])('%j breaks in line %i', (text, brokenLine) => {
    expect(parseCsv(text)).toEqual({ brokenLine });
  });
});
