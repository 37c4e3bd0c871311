import type { Day } from '@gongkai/shared/calendar/day';
import {
  DisclosureAttribute,
  DisclosureCategory,
  DisclosureState,
  PublicationChannel,
} from '@gongkai/shared/disclosures/disclosure';
import {
  disclosureFilter,
  DisclosureSort,
  type DisclosureFilter,
} from '@gongkai/shared/disclosures/disclosure.filter';
import {
  backEnterDisclosure,
  createDisclosure,
  publishDisclosure,
  updateDisclosure,
  type BackEnterDisclosure,
  type CreateDisclosure,
  type PublishDisclosure,
  type UpdateDisclosure,
} from '@gongkai/shared/disclosures/disclosure.inputs';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';

registerEnumType(DisclosureState, { name: 'DisclosureState' });
registerEnumType(DisclosureSort, { name: 'DisclosureSort' });

@InputType()
export class DisclosureFilterInput implements DisclosureFilter {
  static readonly schema = disclosureFilter;
  @Field(() => Int, { nullable: true })
  year: number | null;
  @Field(() => String, { nullable: true })
  search: string | null;
  @Field(() => DisclosureCategory, { nullable: true })
  category: DisclosureCategory | null;
  @Field(() => ID, { nullable: true })
  sectionId: string | null;
  @Field(() => DisclosureState, { nullable: true })
  state: DisclosureState | null;
}

@InputType()
export class CreateDisclosureInput implements CreateDisclosure {
  static readonly schema: object = createDisclosure;
  @Field(() => String)
  title: string;
  @Field(() => String, { nullable: true })
  documentNo: string | null;
  @Field(() => String, { nullable: true })
  summary: string | null;
  @Field(() => DisclosureCategory)
  category: DisclosureCategory;
  @Field(() => String, { nullable: true })
  genre: string | null;
  @Field(() => DayScalar)
  formedOn: Day;
  @Field(() => DisclosureAttribute)
  attribute: DisclosureAttribute;
  @Field(() => String, { nullable: true })
  attributeReason: string | null;
  @Field(() => ID)
  sectionId: string;
}

@InputType()
export class UpdateDisclosureInput extends CreateDisclosureInput implements UpdateDisclosure {
  static override readonly schema: object = updateDisclosure;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
}

@InputType()
export class PublishDisclosureInput implements PublishDisclosure {
  static readonly schema: object = publishDisclosure;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
  @Field(() => DayScalar)
  publishedOn: Day;
  @Field(() => [PublicationChannel])
  channels: PublicationChannel[];
  @Field(() => String, { nullable: true })
  url: string | null;
  @Field(() => String)
  secrecyReviewer: string;
  @Field(() => DayScalar)
  secrecyReviewedOn: Day;
}

@InputType()
export class BackEnterDisclosureInput extends CreateDisclosureInput implements BackEnterDisclosure {
  static override readonly schema: object = backEnterDisclosure;
  @Field(() => DayScalar)
  publishedOn: Day;
  @Field(() => [PublicationChannel])
  channels: PublicationChannel[];
  @Field(() => String, { nullable: true })
  url: string | null;
  @Field(() => String)
  secrecyReviewer: string;
  @Field(() => DayScalar)
  secrecyReviewedOn: Day;
}
