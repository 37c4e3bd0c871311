import { lazy, type ReactNode } from 'react';
import { texts } from '../texts.ts';
import { ChartFrame } from './chart-frame.tsx';
import type { CategoryDatum } from './chart-data.ts';
import { useRoving } from './use-roving.ts';

const Plot = lazy(() =>
  import('./category-bars-plot.tsx').then((module) => ({ default: module.CategoryBarsPlot })),
);
const words = texts.chart;

export interface CategoryBarsProps {
  title: string;
  unit: string;
  data: readonly CategoryDatum[];
  /** Head of the first table column; 类别 unless given. */
  categoryLabel?: string;
  valueLabel: string;
  loading?: boolean;
  zero?: { title: string; detail?: ReactNode };
  note?: ReactNode;
  onOpen?: (key: string) => void;
}

/** Horizontal bars, longest first; equal ones keep the order they came in. */
export function CategoryBars(props: CategoryBarsProps) {
  const { title, unit, onOpen } = props;
  const data = [...props.data].sort((a, b) => b.value - a.value);
  const roving = useRoving(data.length);
  const height = data.length * 28 + 8;
  return (
    <ChartFrame
      title={title}
      unit={unit}
      height={height}
      named
      loading={props.loading ?? false}
      note={props.note}
      zero={data.every((one) => one.value === 0) ? (props.zero ?? null) : null}
      onKeyDown={roving.onKeyDown}
      data={{
        head: [props.categoryLabel ?? words.category, props.valueLabel],
        rows: data.map((one) => ({
          key: one.key,
          name: one.label,
          values: [one.value],
          onOpen: onOpen ? () => onOpen(one.key) : undefined,
        })),
      }}
    >
      <Plot data={data} unit={unit} height={height} roving={roving} onOpen={onOpen} />
    </ChartFrame>
  );
}
