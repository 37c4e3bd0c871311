import { describe, expect, it } from 'vitest';
import { loginPath, safeNextPath } from './next-path.ts';

const origin = 'https://gongkai.local';
const next = (path: string) => safeNextPath(`?next=${encodeURIComponent(path)}`, origin);

describe('safeNextPath', () => {
  it('keeps a path of this site with its query', () => {
    expect(next('/tasks?page=2#a')).toBe('/tasks?page=2#a');
  });

  it.each([
    '//evil.cn',
    '/\\evil.cn',
    'https://evil.cn',
    'https:evil.cn',
    'javascript:alert(1)',
    '/\t/evil.cn',
    '\\evil',
    'tasks',
    '/login',
    '',
  ])('refuses %j', (path) => {
    expect(next(path)).toBe('/');
  });

  it('leads back to where the person was', () => {
    const address = loginPath({ pathname: '/tasks', search: '?page=2', hash: '' }, true);
    expect(address).toBe('/login?next=%2Ftasks%3Fpage%3D2&expired=1');
    expect(safeNextPath(address.slice(6), origin)).toBe('/tasks?page=2');
  });
});
