import { describe, expect, it } from 'vitest';
import { endOf, refusedAtOnce, sizeText } from './upload.ts';

describe('a file before it is sent', () => {
  it.each([
    [0, '文件是空的，未保存。'],
    [1, null],
    [20_971_520, null],
    [20_971_521, '文件超过20 MB，未保存。请压缩或拆分后再传。'],
  ])('of %i bytes', (size, said) => expect(refusedAtOnce({ size })).toBe(said));
});

describe('the answer to an upload', () => {
  const attachment = {
    id: 'a',
    name: '指南.pdf',
    mime: 'application/pdf',
    size: 3,
    uploadedBy: '陈晓岚',
    createdAt: 'x',
  };
  it.each([
    [200, JSON.stringify({ attachment }), { taken: attachment }],
    [400, JSON.stringify({ errors: [{ message: '不支持这种文件' }] }), { refused: '不支持这种文件' }],
    [413, '<html>too large</html>', { refused: '文件超过20 MB，未保存。请压缩或拆分后再传。' }],
    [401, JSON.stringify({ errors: [{ message: '未登录' }] }), { refused: '登录已过期，请重新登录后再传。' }],
    [502, '<html>bad gateway</html>', { refused: '网络中断，文件没有传完，可重试。' }],
    [200, '<html>a portal</html>', { refused: '网络中断，文件没有传完，可重试。' }],
  ])('%i %s', (status, body, end) => expect(endOf(status, body)).toEqual(end));
});

describe('a size in words', () => {
  it.each([
    [1, '1 KB'],
    [88_064, '86 KB'],
    [1_048_576, '1.0 MB'],
    [1_468_006, '1.4 MB'],
  ])('%i', (bytes, text) => expect(sizeText(bytes)).toBe(text));
});
