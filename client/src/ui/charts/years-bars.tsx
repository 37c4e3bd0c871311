import { lazy, type ReactNode } from 'react';
import { texts } from '../texts.ts';
import { ChartFrame } from './chart-frame.tsx';
import { heights } from './chart-scale.ts';
import type { YearDatum } from './chart-data.ts';
import { useRoving } from './use-roving.ts';

const Plot = lazy(() =>
  import('./years-bars-plot.tsx').then((module) => ({ default: module.YearsBarsPlot })),
);
const words = texts.chart;

export interface YearsBarsProps {
  title: string;
  unit: string;
  data: readonly YearDatum[];
  valueLabel: string;
  height?: number;
  loading?: boolean;
  zero?: { title: string; detail?: ReactNode };
  note?: ReactNode;
  onOpen?: (year: number) => void;
}

/** One figure over the years. */
export function YearsBars(props: YearsBarsProps) {
  const { title, unit, data, valueLabel, height = heights.side, onOpen } = props;
  const roving = useRoving(data.length);
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
      data={{
        head: [words.yearHead, valueLabel],
        rows: data.map((one) => ({
          key: String(one.year),
          name: words.year(one.year),
          values: [one.value],
          onOpen: onOpen ? () => onOpen(one.year) : undefined,
        })),
      }}
    >
      <Plot data={data} unit={unit} height={height} empty={empty} roving={roving} onOpen={onOpen} />
    </ChartFrame>
  );
}
