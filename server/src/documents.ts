import type { DocumentKind } from './http/documents.ts';
import { planDocument } from './modules/tasks/index.ts';

/** Everything that leaves as a Word file, with the right to it. */
export const documents: Readonly<Record<string, DocumentKind>> = {
  plan: { allow: 'plan:read', make: planDocument },
};
