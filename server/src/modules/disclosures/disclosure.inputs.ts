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
  disclosureVersion,
  publishDisclosure,
  repealDisclosure,
  reviewDisclosure,
  transferDisclosure,
  updateDisclosure,
} from '@gongkai/shared/disclosures/disclosure.inputs';
import type * as inputs from '@gongkai/shared/disclosures/disclosure.inputs';
import { RegulationItem } from '@gongkai/shared/disclosures/regulation-items';
import { ReviewDecision, ReviewStatus } from '@gongkai/shared/disclosures/review.lifecycle';
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
  @Field(() => ReviewStatus, { nullable: true })
  reviewStatus: ReviewStatus | null;
}

/** What is known of an item when it is drafted; the inputs that carry it have the schemas. */
@InputType()
abstract class DraftedFields {
  @Field(() => String)
  title: string;
  @Field(() => String, { nullable: true })
  documentNo: string | null;
  @Field(() => String, { nullable: true })
  summary: string | null;
  @Field(() => DisclosureCategory)
  category: DisclosureCategory;
  @Field(() => RegulationItem, { nullable: true })
  regulationItem: RegulationItem | null;
  @Field(() => String, { nullable: true })
  genre: string | null;
  @Field(() => DayScalar)
  formedOn: Day;
  @Field(() => DayScalar, { nullable: true })
  changedOn: Day | null;
  @Field(() => DisclosureAttribute)
  attribute: DisclosureAttribute;
  @Field(() => String, { nullable: true })
  attributeReason: string | null;
  @Field(() => ID)
  sectionId: string;
}

@InputType()
export class CreateDisclosureInput extends DraftedFields implements inputs.CreateDisclosure {
  static readonly schema: object = createDisclosure;
  @Field(() => ID)
  onceKey: string;
}

@InputType()
export class UpdateDisclosureInput extends DraftedFields implements inputs.UpdateDisclosure {
  static readonly schema: object = updateDisclosure;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
}

@InputType()
export class DisclosureVersionInput implements inputs.DisclosureVersion {
  static readonly schema: object = disclosureVersion;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
}

@InputType()
export class ReviewDisclosureInput extends DisclosureVersionInput implements inputs.ReviewDisclosure {
  static override readonly schema: object = reviewDisclosure;
  @Field(() => ReviewDecision)
  decision: ReviewDecision;
  @Field(() => String, { nullable: true })
  opinion: string | null;
  @Field(() => DisclosureAttribute, { nullable: true, description: 'as this reviewer would have it' })
  attribute: DisclosureAttribute | null;
  @Field(() => String, { nullable: true })
  attributeReason: string | null;
}

@InputType()
export class PublishDisclosureInput extends DisclosureVersionInput implements inputs.PublishDisclosure {
  static override readonly schema: object = publishDisclosure;
  @Field(() => DayScalar)
  publishedOn: Day;
  @Field(() => [PublicationChannel])
  channels: PublicationChannel[];
  @Field(() => String, { nullable: true })
  url: string | null;
  @Field(() => String, { nullable: true, description: 'why personal data found in it may go out' })
  confirmScan: string | null;
}

@InputType()
export class RepealDisclosureInput extends DisclosureVersionInput implements inputs.RepealDisclosure {
  static override readonly schema: object = repealDisclosure;
  @Field(() => DayScalar)
  repealedOn: Day;
  @Field(() => String)
  reason: string;
}

@InputType()
export class TransferDisclosureInput extends DisclosureVersionInput implements inputs.TransferDisclosure {
  static override readonly schema: object = transferDisclosure;
  @Field(() => DayScalar, { nullable: true })
  archivedOn: Day | null;
  @Field(() => Int, { nullable: true })
  archiveCopies: number | null;
  @Field(() => DayScalar, { nullable: true })
  libraryOn: Day | null;
  @Field(() => Int, { nullable: true })
  libraryCopies: number | null;
}

@InputType()
export class BackEnterDisclosureInput extends CreateDisclosureInput implements inputs.BackEnterDisclosure {
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
