import { GroupRole, SectionKind } from '@gongkai/shared/sections/section';
import {
  createPerson,
  createSection,
  handOverLiaison,
  updateBureau,
  updatePerson,
  updateSection,
  type CreatePerson,
  type CreateSection,
  type HandOverLiaison,
  type UpdateBureau,
  type UpdatePerson,
  type UpdateSection,
} from '@gongkai/shared/sections/section.inputs';
import type { Day } from '@gongkai/shared/calendar/day';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';

@InputType()
export class CreateSectionInput implements CreateSection {
  static readonly schema: object = createSection;
  @Field(() => String)
  name: string;
  @Field(() => SectionKind)
  kind: SectionKind;
  @Field(() => Int)
  position: number;
  @Field(() => ID, { nullable: true })
  headId: string | null;
}

@InputType()
export class UpdateSectionInput extends CreateSectionInput implements UpdateSection {
  static override readonly schema: object = updateSection;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
}

@InputType()
export class CreatePersonInput implements CreatePerson {
  static readonly schema: object = createPerson;
  @Field(() => String)
  name: string;
  @Field(() => String)
  post: string;
  @Field(() => String, { nullable: true })
  phone: string | null;
  @Field(() => String, { nullable: true })
  email: string | null;
  @Field(() => ID, { nullable: true })
  sectionId: string | null;
  @Field(() => GroupRole, { nullable: true })
  groupRole: GroupRole | null;
  @Field(() => Boolean)
  isContactPerson: boolean;
  @Field(() => Boolean)
  isSpokesperson: boolean;
}

@InputType()
export class UpdatePersonInput extends CreatePersonInput implements UpdatePerson {
  static override readonly schema: object = updatePerson;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
}

@InputType()
export class HandOverLiaisonInput implements HandOverLiaison {
  static readonly schema = handOverLiaison;
  @Field(() => ID)
  sectionId: string;
  @Field(() => ID)
  successorId: string;
  @Field(() => DayScalar)
  from: Day;
  @Field(() => String)
  reason: string;
}

@InputType()
export class UpdateBureauInput implements UpdateBureau {
  static readonly schema = updateBureau;
  @Field(() => Int)
  version: number;
  @Field(() => String)
  name: string;
  @Field(() => DayScalar)
  goLiveOn: Day;
  @Field(() => Boolean, { nullable: true, description: 'left out: as it is' })
  leaderReviews?: boolean | null;
  @Field(() => String, { nullable: true, description: 'left out: as it is' })
  organCode?: string | null;
  @Field(() => String, { nullable: true, description: 'left out: as it is' })
  indexNoPattern?: string | null;
}
