import { refusalText, type RefusalCode } from '@gongkai/shared/refusals';
import { Field, ObjectType } from 'type-graphql';

/** The user met a rule: returned as a member of the mutation's result union. */
@ObjectType()
export class Refusal {
  @Field(() => String)
  code: RefusalCode;

  @Field(() => String, { nullable: true, description: 'the field it concerns, as named in the input' })
  field: string | null;

  @Field(() => String)
  message: string;
}

/** `detail` follows the text, where what was found is part of what to do about it. */
export function refuse(code: RefusalCode, field?: string, detail = ''): Refusal {
  return Object.assign(new Refusal(), { code, field: field ?? null, message: refusalText[code] + detail });
}
