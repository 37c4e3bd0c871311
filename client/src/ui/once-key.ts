import { useState } from 'react';

/**
 * A key made when a form opens and sent with it, so that the same form sent twice makes one record. Not
 * `crypto.randomUUID`: the browser keeps that from pages on plain http, which an office's intranet may be.
 */
export function useOnceKey(): string {
  const [key] = useState(makeKey);
  return key;
}

function makeKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
