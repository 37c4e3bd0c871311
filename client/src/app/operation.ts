/** The hash by which the server knows an operation of this build; it answers no other. */
export function hashOf(document: object): string {
  if ('__meta__' in document) {
    const meta = document.__meta__;
    if (typeof meta === 'object' && meta !== null && 'hash' in meta && typeof meta.hash === 'string')
      return meta.hash;
  }
  throw new Error('The document has no hash; run the code generator.');
}
