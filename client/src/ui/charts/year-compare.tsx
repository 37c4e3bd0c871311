import { lazy, type ReactNode } from 'react';
import { texts } from '../texts.ts';
import { ChartFrame, LegendItem } from './chart-frame.tsx';
import { signed } from './chart-scale.ts';
import type { CompareDatum } from './chart-data.ts';
import { useRoving } from './use-roving.ts';

const Plot = lazy(() =>
  import('./year-compare-plot.tsx').then((module) => ({ default: module.YearComparePlot })),
);
const words = texts.chart;

export interface YearCompareProps {
  title: string;
  unit: string;
  data: readonly CompareDatum[];
  beforeLabel: string;
  nowLabel: string;
  categoryLabel?: string;
  loading?: boolean;
  note?: ReactNode;
  onOpen?: (key: string) => void;
}

/** Dumbbells: hollow was, solid is. */
export function YearCompare(props: YearCompareProps) {
  const { title, unit, data, beforeLabel, nowLabel, onOpen } = props;
  const roving = useRoving(data.length);
  const height = data.length * 36 + 32;
  return (
    <ChartFrame
      title={title}
      unit={unit}
      height={height}
      loading={props.loading ?? false}
      note={props.note}
      onKeyDown={roving.onKeyDown}
      legend={
        <>
          <LegendItem sign="hollow">{beforeLabel}</LegendItem>
          <LegendItem sign="solid">{nowLabel}</LegendItem>
        </>
      }
      data={{
        head: [props.categoryLabel ?? words.category, nowLabel, beforeLabel, words.change],
        rows: data.map((one) => ({
          key: one.key,
          name: one.label,
          values: [one.now, one.before, signed(one.now - one.before)],
          onOpen: onOpen ? () => onOpen(one.key) : undefined,
        })),
      }}
    >
      <Plot
        data={data}
        unit={unit}
        height={height}
        beforeLabel={beforeLabel}
        nowLabel={nowLabel}
        roving={roving}
        onOpen={onOpen}
      />
    </ChartFrame>
  );
}
