import { lazy, type ReactNode } from 'react';
import { texts } from '../texts.ts';
import { ChartFrame, LegendItem } from './chart-frame.tsx';
import { heights, signed } from './chart-scale.ts';
import type { MonthDatum } from './chart-data.ts';
import { useRoving } from './use-roving.ts';

const Plot = lazy(() =>
  import('./monthly-bars-plot.tsx').then((module) => ({ default: module.MonthlyBarsPlot })),
);
const words = texts.chart;

export interface MonthlyBarsProps {
  title: string;
  unit: string;
  data: readonly MonthDatum[];
  /** 2026年, 2025年同月: named in legend, tooltip and table. */
  nowLabel: string;
  beforeLabel?: string;
  plan?: { value: number; label: string };
  height?: number;
  loading?: boolean;
  zero?: { title: string; detail?: ReactNode };
  note?: ReactNode;
  onOpen?: (month: number) => void;
}

/** Twelve bars with the value on top and last year as a mark across the bar. */
export function MonthlyBars(props: MonthlyBarsProps) {
  const {
    title,
    unit,
    data,
    nowLabel,
    beforeLabel = words.before,
    plan,
    height = heights.wide,
    onOpen,
  } = props;
  const roving = useRoving(data.length);
  const compared = data.some((one) => typeof one.before === 'number');
  const empty = data.every((one) => one.value === 0);
  return (
    <ChartFrame
      title={title}
      unit={unit}
      height={height}
      loading={props.loading ?? false}
      note={props.note}
      zero={empty ? (props.zero ?? null) : null}
      onKeyDown={roving.onKeyDown}
      legend={
        compared || plan ? (
          <>
            {compared ? <LegendItem sign="before">{beforeLabel}</LegendItem> : null}
            {plan ? <LegendItem sign="plan">{plan.label}</LegendItem> : null}
          </>
        ) : null
      }
      data={{
        head: [words.monthHead, nowLabel, ...(compared ? [beforeLabel, words.change] : [])],
        rows: data.map((one) => ({
          key: String(one.month),
          name: words.month(one.month) + (one.incomplete ? `（${words.incomplete}）` : ''),
          values: [
            one.value,
            ...(compared
              ? [one.before ?? '', typeof one.before === 'number' ? signed(one.value - one.before) : '']
              : []),
          ],
          onOpen: onOpen ? () => onOpen(one.month) : undefined,
        })),
      }}
    >
      <Plot
        data={data}
        unit={unit}
        height={height}
        nowLabel={nowLabel}
        beforeLabel={beforeLabel}
        plan={plan?.value}
        empty={empty}
        roving={roving}
        onOpen={onOpen}
      />
    </ChartFrame>
  );
}
