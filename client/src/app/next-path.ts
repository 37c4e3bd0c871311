/**
 * Where to go after login. Only a path of this site: `//evil.cn`, `https:`, and the backslash that browsers read as a
 * slash would otherwise turn the login page into a doorway to a stranger's copy of it.
 */
export function safeNextPath(search: string, origin: string): string {
  const next = new URLSearchParams(search).get('next');
  if (!next || !next.startsWith('/') || next.startsWith('//')) return '/';
  // Tabs and newlines are dropped by the URL parser, so "/\t/evil.cn" would become "//evil.cn".
  // oxlint-disable-next-line no-control-regex -- control characters are what is being refused
  if (/[\\\u0000-\u001f\u007f]/.test(next)) return '/';
  const url = new URL(next, origin);
  if (url.origin !== origin || url.pathname === '/login') return '/';
  return url.pathname + url.search + url.hash;
}

/** The address of the login page that leads back to where the person was. */
export function loginPath(
  location: { pathname: string; search: string; hash: string },
  expired: boolean,
): string {
  const query = new URLSearchParams();
  const back = location.pathname + location.search + location.hash;
  if (back !== '/' && location.pathname !== '/login') query.set('next', back);
  if (expired) query.set('expired', '1');
  return query.size > 0 ? `/login?${query}` : '/login';
}
