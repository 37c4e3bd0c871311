/**
 * The key a form sends with what it makes, so that the same form sent twice makes one record. Not
 * `crypto.randomUUID`, which browsers give only to https: the office may be on plain http.
 */
export function onceKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
