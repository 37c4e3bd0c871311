import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

/** What one section has to show for a year. */
@ObjectType()
export class SectionTraining {
  @Field(() => ID, { nullable: true, description: 'null = people without a section' })
  sectionId: string | null;

  @Field(() => String)
  name: string;

  @Field(() => Int, { description: '人次' })
  personTimes: number;

  @Field(() => Float, { description: '学时, summed over the person-times' })
  hours: number;
}

/** What one person has to show for a year. */
@ObjectType()
export class PersonTraining {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  sectionName: string | null;

  @Field(() => Int)
  times: number;

  @Field(() => Float)
  hours: number;
}

/** 今年尚未参训: a liaison or head without a training this year. */
@ObjectType()
export class NotYetTrained {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  post: string;

  @Field(() => String, { description: '联络员 or 负责人 of which sections' })
  standing: string;
}

@ObjectType()
export class TrainingYear {
  @Field(() => Int)
  year: number;

  @Field(() => Int)
  sessions: number;

  @Field(() => Int)
  personTimes: number;
}

/** The year's trainings in numbers: held and not voided, counted by who came. */
@ObjectType()
export class TrainingFigures {
  @Field(() => Int)
  year: number;

  @Field(() => Int, { description: '期' })
  sessions: number;

  @Field(() => Int, { description: '人次' })
  personTimes: number;

  @Field(() => Int, { description: '人' })
  people: number;

  @Field(() => Float, { description: '学时, summed over the person-times' })
  hours: number;

  @Field(() => [SectionTraining])
  sections: SectionTraining[];

  @Field(() => [PersonTraining])
  persons: PersonTraining[];

  @Field(() => [NotYetTrained])
  missing: NotYetTrained[];

  @Field(() => [TrainingYear], { description: 'every year with a training, newest first' })
  years: TrainingYear[];
}
