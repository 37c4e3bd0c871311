import { Bar, BarChart, ResponsiveContainer, usePlotArea, XAxis, YAxis } from 'recharts';
import type { CategoryDatum } from './chart-data.ts';
import { roundTop } from './chart-scale.ts';
import { noShape } from './column-bar.tsx';
import { MarkLink } from './mark-link.tsx';
import type { Roving } from './use-roving.ts';

const LABEL_WIDTH = 106;

interface PlotProps {
  data: readonly CategoryDatum[];
  unit: string;
  height: number;
  roving: Roving;
  onOpen: ((key: string) => void) | undefined;
}

export function CategoryBarsPlot(props: PlotProps) {
  const { data, height } = props;
  const top = roundTop(data.map((one) => one.value));
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={[...data]}
        layout="vertical"
        margin={{ top: 4, right: 32, bottom: 4, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={[0, top]} />
        <YAxis
          type="category"
          dataKey="key"
          width={LABEL_WIDTH}
          interval={0}
          tickLine={false}
          tick={false}
          axisLine={{ stroke: 'var(--rule)' }}
        />
        <Bar dataKey="value" barSize={16} isAnimationActive={false} shape={noShape} activeBar={false} />
        <CategoryMarks {...props} top={top} />
      </BarChart>
    </ResponsiveContainer>
  );
}

/** Keyed by category: see the monthly chart. */
function CategoryMarks({ data, unit, roving, onOpen, top }: PlotProps & { top: number }) {
  const plot = usePlotArea();
  if (!plot) return null;
  const band = plot.height / data.length;
  return data.map((datum, index) => {
    const middle = plot.y + band * (index + 0.5);
    const width = (plot.width * datum.value) / top;
    return (
      <MarkLink
        key={datum.key}
        index={index}
        roving={roving}
        label={`${datum.label}，${datum.value}${unit}`}
        area={{ x: 1, y: middle - 12, width: plot.x + plot.width + 28, height: 24 }}
        onOpen={onOpen ? () => onOpen(datum.key) : undefined}
      >
        <text className="chart-text" x={0} y={middle} dominantBaseline="central">
          {datum.label}
        </text>
        <rect x={plot.x} y={middle - 8} width={width} height={16} fill="var(--chart-main)" />
        <text className="chart-value" x={plot.x + width + 6} y={middle} dominantBaseline="central">
          {datum.value}
        </text>
      </MarkLink>
    );
  });
}
