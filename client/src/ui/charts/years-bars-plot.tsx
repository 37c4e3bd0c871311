import { useId } from 'react';
import { Bar, BarChart, ResponsiveContainer, usePlotArea, XAxis, YAxis } from 'recharts';
import { texts } from '../texts.ts';
import { roundTop } from './chart-scale.ts';
import { barWidth, ColumnBar, Hatch, noShape } from './column-bar.tsx';
import { MarkLink } from './mark-link.tsx';
import type { Roving } from './use-roving.ts';
import type { YearDatum } from './chart-data.ts';

interface PlotProps {
  data: readonly YearDatum[];
  unit: string;
  height: number;
  empty: boolean;
  roving: Roving;
  onOpen: ((year: number) => void) | undefined;
}

export function YearsBarsPlot(props: PlotProps) {
  const { data, height } = props;
  const hatch = useId();
  const top = roundTop(data.map((one) => one.value));
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={[...data]}
        margin={{ top: 22, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <defs>
          <Hatch id={hatch} />
        </defs>
        <XAxis
          dataKey="year"
          interval={data.length > 12 ? 'preserveStartEnd' : 0}
          height={28}
          tickLine={false}
          tickMargin={6}
          axisLine={{ stroke: 'var(--rule)' }}
        />
        <YAxis hide domain={[0, top]} />
        <Bar dataKey="value" maxBarSize={24} isAnimationActive={false} shape={noShape} activeBar={false} />
        <YearMarks {...props} top={top} hatch={hatch} />
      </BarChart>
    </ResponsiveContainer>
  );
}

/** Keyed by year: see the monthly chart. */
function YearMarks({
  data,
  unit,
  empty,
  roving,
  onOpen,
  top,
  hatch,
}: PlotProps & { top: number; hatch: string }) {
  const plot = usePlotArea();
  if (!plot) return null;
  const band = plot.width / data.length;
  const width = barWidth(band);
  const floor = plot.y + plot.height;
  return data.map((datum, index) => {
    const x = plot.x + band * index + (band - width) / 2;
    const y = floor - (plot.height * datum.value) / top;
    return (
      <MarkLink
        key={datum.year}
        index={index}
        roving={roving}
        label={`${texts.chart.year(datum.year)}，${datum.value}${unit}`}
        area={{ x: x - 5, y: plot.y - 18, width: width + 10, height: plot.height + 18 }}
        onOpen={onOpen ? () => onOpen(datum.year) : undefined}
      >
        <ColumnBar x={x} y={y} width={width} floor={floor} hatch={datum.incomplete ? hatch : null} />
        {empty ? null : (
          <text className="chart-value" x={x + width / 2} y={y - 7} textAnchor="middle">
            {datum.value}
          </text>
        )}
      </MarkLink>
    );
  });
}
