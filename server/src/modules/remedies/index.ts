import { LegalRemedy } from './legal-remedy.entity.ts';
import { RemedyResolver } from './remedy.resolver.ts';
import './remedy.export.ts';

export { LegalRemedy };
export { createRemedy, voidRemedy } from './remedy.service.ts';

export const remedies = {
  entities: [LegalRemedy],
  resolvers: [RemedyResolver],
} as const;
