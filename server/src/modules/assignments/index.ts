import { AnnualWorkPlan } from './annual-work-plan.entity.ts';
import { PlanSignature } from './plan-signature.entity.ts';
import { ResponsibilityLine } from './responsibility-line.entity.ts';

export { AnnualWorkPlan, PlanSignature, ResponsibilityLine };

export const assignments = {
  entities: [AnnualWorkPlan, ResponsibilityLine, PlanSignature],
  resolvers: [],
} as const;
