import { z } from '@gongkai/shared/zod';
import { invalidInput } from '../../core/errors.ts';
import { Field, InputType, Int } from 'type-graphql';

const yearSchema = z.int().check(z.minimum(2008, '年份应在2008年以后'), z.maximum(2199, '年份不正确'));

/** A year a table can be asked for; bounded, since each is kept in memory. */
export function checkedYear(year: number): number {
  const parsed = yearSchema.safeParse(year);
  if (!parsed.success) throw invalidInput([{ path: 'year', message: '年份应在2008年至2199年之间' }]);
  return parsed.data;
}

/** A cell of the table, or a bar drawn from it: a month, or a value of a trait. */
@InputType()
export class DrillDownInput {
  static readonly schema = z.object({
    year: yearSchema,
    code: z.string().check(z.maxLength(20)),
    month: z.nullish(z.int().check(z.minimum(1, '月份为1至12'), z.maximum(12, '月份为1至12'))),
    trait: z.nullish(z.string().check(z.regex(/^[a-z]{1,20}$/))),
    value: z.nullish(z.string().check(z.maxLength(40))),
  });

  @Field(() => Int)
  year: number;

  @Field(() => String, { description: 'a line of the form, or a fact beside it' })
  code: string;

  @Field(() => Int, { nullable: true })
  month: number | null;

  @Field(() => String, { nullable: true, description: 'category, channel, section …' })
  trait: string | null;

  @Field(() => String, { nullable: true })
  value: string | null;
}
