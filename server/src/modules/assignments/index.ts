import { AnnualWorkPlan } from './annual-work-plan.entity.ts';
import { PlanSignature } from './plan-signature.entity.ts';
import { LineResolver, PlanResolver } from './plan.resolver.ts';
import { ResponsibilityLine } from './responsibility-line.entity.ts';

export { AnnualWorkPlan, PlanSignature, ResponsibilityLine };
export { editionsOf, linesOf, openEditionIn, planById, signaturesOf } from './plan.reads.ts';
export { amendPlan, draftPlan, updatePlan } from './plan-draft.service.ts';
export { addPlanLines, removePlanLine, updatePlanLine } from './plan-lines.service.ts';
export { approvePlan, returnPlan, signPlan, submitPlan } from './plan.service.ts';
export { PlanVersionInput } from './plan.inputs.ts';

export const assignments = {
  entities: [AnnualWorkPlan, ResponsibilityLine, PlanSignature],
  resolvers: [PlanResolver, LineResolver],
} as const;
