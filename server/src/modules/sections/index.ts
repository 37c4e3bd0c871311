import { Bureau, STANDARD_SETTINGS } from './bureau.entity.ts';
import { LiaisonTerm } from './liaison-term.entity.ts';
import {
  LiaisonTermResolver,
  OrganisationResolver,
  PersonResolver,
  SectionResolver,
} from './organisation.resolver.ts';
import { Person } from './person.entity.ts';
import { Section } from './section.entity.ts';

export { Bureau, LiaisonTerm, Person, Section, STANDARD_SETTINGS };
export { HandOverLiaisonInput } from './organisation.inputs.ts';
export { bureauOf, requireSection, sectionNames, sectionsOfPerson } from './organisation.reads.ts';
export { createPerson, createSection, handOverLiaison, updateSection } from './organisation.service.ts';

export const sections = {
  entities: [Section, Person, LiaisonTerm, Bureau],
  resolvers: [OrganisationResolver, SectionResolver, PersonResolver, LiaisonTermResolver],
} as const;
