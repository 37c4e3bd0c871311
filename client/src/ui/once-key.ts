import { useState } from 'react';

/**
 * The key a form sends with what it makes, so that the same form sent twice makes one record. Not
 * `crypto.randomUUID`: the browser keeps that from pages on plain http, which an office's intranet may be.
 */
export function onceKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** One key for as long as the form is open. */
export function useOnceKey(): string {
  const [key] = useState(onceKey);
  return key;
}
