import type { IncomingMessage } from 'node:http';

/**
 * `__Host-` and Secure wherever the browser accepts them: on https, and on this
 * machine itself. On plain http elsewhere the cookie is HttpOnly only, and the
 * server warns at its start.
 */
const SECURE_NAME = '__Host-gongkai';
const PLAIN_NAME = 'gongkai';

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

export function isSecureOrigin(request: IncomingMessage, trustProxy: boolean): boolean {
  const forwarded = trustProxy ? request.headers['x-forwarded-proto'] : undefined;
  return forwarded === 'https' || LOCAL.test(request.headers.host ?? '');
}

export function sessionToken(request: IncomingMessage, trustProxy: boolean): string | null {
  const name = isSecureOrigin(request, trustProxy) ? SECURE_NAME : PLAIN_NAME;
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value && /^[\w-]{43}$/.test(value)) return value;
  }
  return null;
}

/** The `Set-Cookie` value that sets (or with null clears) the session. */
export function sessionCookie(request: IncomingMessage, trustProxy: boolean, token: string | null): string {
  const secure = isSecureOrigin(request, trustProxy);
  const attributes = `Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  return `${secure ? SECURE_NAME : PLAIN_NAME}=${token ?? ''}; ${attributes}${token === null ? '; Max-Age=0' : ''}`;
}
