import { Arg, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import type { Ctx } from '../../core/context.ts';
import { resultOf } from '../../core/input.ts';
import { inTransaction } from '../../core/transaction.ts';
import { Bureau } from './bureau.entity.ts';
import { LiaisonTerm } from './liaison-term.entity.ts';
import {
  CreatePersonInput,
  CreateSectionInput,
  UpdateBureauInput,
  UpdatePersonInput,
  UpdateSectionInput,
} from './organisation.inputs.ts';
import { bureauOf } from './organisation.reads.ts';
import {
  createPerson,
  createSection,
  updateBureau,
  updatePerson,
  updateSection,
} from './organisation.service.ts';
import { Person } from './person.entity.ts';
import { Section } from './section.entity.ts';

const SectionResult = resultOf(Section, 'SectionResult');
const PersonResult = resultOf(Person, 'PersonResult');
const BureauResult = resultOf(Bureau, 'BureauResult');

/** 组织与职责: bounded by the size of one bureau, so not paged. */
@Resolver()
export class OrganisationResolver {
  @Allow('organisation:read')
  @Query(() => Bureau, { nullable: true })
  bureau(@Context() ctx: Ctx): Promise<Bureau | null> {
    return bureauOf(ctx.app.database.read);
  }

  @Allow('organisation:read')
  @Query(() => [Section])
  sections(@Context() ctx: Ctx): Promise<Section[]> {
    return ctx.app.database.read.find(Section, { order: { position: 'ASC', name: 'ASC' }, take: 100 });
  }

  @Allow('organisation:read')
  @Query(() => [Person])
  people(@Context() ctx: Ctx): Promise<Person[]> {
    return ctx.app.database.read.find(Person, { order: { createdAt: 'ASC', id: 'ASC' }, take: 1000 });
  }

  @Allow('organisation:read')
  @Query(() => [LiaisonTerm], { description: '联络员历任, newest first' })
  liaisonTerms(@Arg('sectionId', () => ID) sectionId: string, @Context() ctx: Ctx): Promise<LiaisonTerm[]> {
    return ctx.app.database.read.find(LiaisonTerm, {
      where: { sectionId },
      order: { startedOn: 'DESC', id: 'DESC' },
      take: 100,
    });
  }

  @Allow('organisation:write')
  @Mutation(() => SectionResult)
  createSection(@Arg('input', () => CreateSectionInput) input: CreateSectionInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => createSection(tx, input));
  }

  @Allow('organisation:write')
  @Mutation(() => SectionResult)
  updateSection(@Arg('input', () => UpdateSectionInput) input: UpdateSectionInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => updateSection(tx, input));
  }

  @Allow('organisation:write')
  @Mutation(() => PersonResult)
  createPerson(@Arg('input', () => CreatePersonInput) input: CreatePersonInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => createPerson(tx, input));
  }

  @Allow('organisation:write')
  @Mutation(() => PersonResult)
  updatePerson(@Arg('input', () => UpdatePersonInput) input: UpdatePersonInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => updatePerson(tx, input));
  }

  @Allow('bureau:write')
  @Mutation(() => BureauResult)
  updateBureau(@Arg('input', () => UpdateBureauInput) input: UpdateBureauInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => updateBureau(tx, input));
  }
}

@Resolver(() => Section)
export class SectionResolver {
  @FieldResolver(() => Person, { nullable: true })
  head(@Root() section: Section, @Context() ctx: Ctx): Promise<Person | null> | null {
    return section.headId ? ctx.loaders.byId(Person, section.headId) : null;
  }

  @FieldResolver(() => Person, { nullable: true })
  liaison(@Root() section: Section, @Context() ctx: Ctx): Promise<Person | null> | null {
    return section.liaisonId ? ctx.loaders.byId(Person, section.liaisonId) : null;
  }
}

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => Section, { nullable: true })
  section(@Root() person: Person, @Context() ctx: Ctx): Promise<Section | null> | null {
    return person.sectionId ? ctx.loaders.byId(Section, person.sectionId) : null;
  }
}

@Resolver(() => LiaisonTerm)
export class LiaisonTermResolver {
  @FieldResolver(() => Person, { nullable: true })
  person(@Root() term: LiaisonTerm, @Context() ctx: Ctx): Promise<Person | null> {
    return ctx.loaders.byId(Person, term.personId);
  }
}
