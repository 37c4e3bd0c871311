import { disclosureState, DisclosureState } from '@gongkai/shared/disclosures/disclosure';
import { DisclosureAct, openActs } from '@gongkai/shared/disclosures/review.lifecycle';
import { Ctx as Context, FieldResolver, registerEnumType, Resolver, Root } from 'type-graphql';
import { actorOf, type Ctx } from '../../core/context.ts';
import { Section } from '../sections/index.ts';
import { ActiveDisclosureItem } from './active-disclosure-item.entity.ts';
import { DisclosureReview } from './disclosure-review.entity.ts';
import { factsOf } from './review.facts.ts';

registerEnumType(DisclosureAct, { name: 'DisclosureAct' });

/** What an item refers to, and what follows from it. */
@Resolver(() => ActiveDisclosureItem)
export class DisclosureFields {
  @FieldResolver(() => Section)
  async section(@Root() item: ActiveDisclosureItem, @Context() ctx: Ctx): Promise<Section | null> {
    return item.section ?? ctx.loaders.byId(Section, item.sectionId);
  }

  @FieldResolver(() => DisclosureState)
  state(@Root() item: ActiveDisclosureItem, @Context() ctx: Ctx): DisclosureState {
    return disclosureState({ ...item, voided: item.voidedAt !== null }, ctx.clock.today());
  }

  @FieldResolver(() => [DisclosureReview], { description: 'of all rounds, oldest first' })
  reviews(@Root() { id }: ActiveDisclosureItem, @Context() ctx: Ctx): Promise<DisclosureReview[]> {
    return ctx.app.database.read.find(DisclosureReview, {
      where: { itemId: id },
      order: { round: 'ASC', decidedAt: 'ASC', id: 'ASC' },
    });
  }

  @FieldResolver(() => [DisclosureAct], { description: 'what the viewer may do with it now' })
  async mayAct(@Root() item: ActiveDisclosureItem, @Context() ctx: Ctx): Promise<DisclosureAct[]> {
    const section = await ctx.loaders.byId(Section, item.sectionId);
    return openActs(factsOf(item, section), actorOf(ctx));
  }
}
