import { form2009 } from '@gongkai/shared/statistics/form-2009';
import type { Period } from '@gongkai/shared/statistics/rule';
import { fill } from '@gongkai/shared/statistics/table';
import { disclosureCategoryText } from '@gongkai/shared/disclosures/disclosure.texts';
import { DisclosureCategory } from '@gongkai/shared/disclosures/disclosure';
import { valuesOf } from '@gongkai/shared/keys';
import type { App } from '../../core/context.ts';
import { countPeriod } from './count.ts';
import { byTrait, monthsOf, ruleOf } from './tabulate.ts';

export interface PeriodFigures {
  /** Line of the form → its number in the period. */
  readonly values: Readonly<Record<string, number>>;
  /** Items of active disclosure by category. */
  readonly categories: readonly { readonly label: string; readonly count: number }[];
  /** Month 1 to 12 → items of active disclosure; only the months of the period have any. */
  readonly months: readonly number[];
}

/** The lines of the form, as printed. */
export const formLines = form2009.rows.map(({ code, label, unit, indent }) => ({
  code,
  label,
  unit,
  indent,
}));

/** The statistics table of any period, by the same rules as that of a year. */
export async function periodFigures(app: App, period: Period): Promise<PeriodFigures> {
  const tallies = await countPeriod(app.database.read, period, app.clock.today());
  return {
    values: fill(form2009, tallies),
    categories: byTrait(tallies, ruleOf('A'), 'category', valuesOf(DisclosureCategory)).map(
      ({ key, count }) => ({
        label: disclosureCategoryText[key as DisclosureCategory], // the keys are the categories just given
        count,
      }),
    ),
    months: monthsOf(tallies, []).map(({ disclosures }) => disclosures),
  };
}
