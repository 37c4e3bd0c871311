import { valuesOf } from '../keys.ts';
import {
  id,
  oneOf,
  optionalDay,
  optionalId,
  optionalText,
  requiredDay,
  requiredText,
  version,
  z,
} from '../zod.ts';
import { RemedyKind, RemedyResult } from './remedy.ts';

const fields = {
  kind: oneOf('类型', valuesOf(RemedyKind)),
  acceptedOn: requiredDay('受理日期'),
  body: requiredText('受理机关', 60),
  caseNo: optionalText('案号', 60),
  matter: requiredText('事由', 300),
  applicationId: optionalId('关联申请'),
  sectionId: id('承办科室'),
  result: oneOf('结果', valuesOf(RemedyResult)),
  resultOn: optionalDay('结果日期'),
};

interface Result {
  result: string;
  resultOn?: string | null;
  acceptedOn: string;
}

const resultHasDay = z.refine<Result>((item) => (item.result === 'PENDING') === !item.resultOn, {
  path: ['resultOn'],
  error: '已有结果的须填结果日期；尚未审结的不填',
});
const resultAfterAcceptance = z.refine<Result>((item) => !item.resultOn || item.acceptedOn <= item.resultOn, {
  path: ['resultOn'],
  error: '结果日期不能早于受理日期',
});

export const createRemedy = z.object(fields).check(resultHasDay, resultAfterAcceptance);
export const updateRemedy = z
  .object({ id: id('案件'), version, ...fields })
  .check(resultHasDay, resultAfterAcceptance);

export type CreateRemedy = z.output<typeof createRemedy>;
export type UpdateRemedy = z.output<typeof updateRemedy>;
