import { Bar, BarChart, CartesianGrid, ResponsiveContainer, usePlotArea, XAxis, YAxis } from 'recharts';
import { roundTicks, roundTop } from './chart-scale.ts';
import { noShape, type PlotArea } from './column-bar.tsx';
import { MarkLink } from './mark-link.tsx';
import type { Roving } from './use-roving.ts';
import type { CompareDatum } from './chart-data.ts';

const LABEL_WIDTH = 84;
const MARGIN_RIGHT = 40;

interface PlotProps {
  data: readonly CompareDatum[];
  unit: string;
  height: number;
  beforeLabel: string;
  nowLabel: string;
  roving: Roving;
  onOpen: ((key: string) => void) | undefined;
}

export function YearComparePlot(props: PlotProps) {
  const { data, height } = props;
  const top = roundTop(data.flatMap((one) => [one.before, one.now]));
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={[...data]}
        layout="vertical"
        margin={{ top: 0, right: MARGIN_RIGHT, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={false} stroke="var(--chart-grid)" />
        <XAxis
          type="number"
          domain={[0, top]}
          ticks={roundTicks(top)}
          height={28}
          tickLine={false}
          tickMargin={6}
          axisLine={false}
        />
        <YAxis
          type="category"
          dataKey="key"
          width={LABEL_WIDTH}
          interval={0}
          tick={false}
          tickLine={false}
          axisLine={{ stroke: 'var(--rule)' }}
        />
        <Bar dataKey="now" barSize={12} isAnimationActive={false} shape={noShape} activeBar={false} />
        <CompareMarks {...props} top={top} />
      </BarChart>
    </ResponsiveContainer>
  );
}

/** Keyed by figure: see the monthly chart. */
function CompareMarks(props: PlotProps & { top: number }) {
  const plot = usePlotArea();
  if (!plot) return null;
  return props.data.map((datum, index) => (
    <CompareMark key={datum.key} {...props} datum={datum} index={index} plot={plot} />
  ));
}

function CompareMark(props: PlotProps & { datum: CompareDatum; index: number; plot: PlotArea; top: number }) {
  const { datum, index, plot, data, top, unit, beforeLabel, nowLabel, roving, onOpen } = props;
  const xOf = (value: number) => plot.x + (plot.width * value) / top;
  const y = plot.y + (plot.height / data.length) * (index + 0.5);
  const before = xOf(datum.before);
  const now = xOf(datum.now);
  // Two numbers fit only where the dots are far enough apart; otherwise one text beside both.
  const apart = Math.abs(now - before) > 28;
  const [left, right] = [Math.min(before, now), Math.max(before, now)];
  const leftValue = before <= now ? datum.before : datum.now;
  const rightValue = before <= now ? datum.now : datum.before;
  return (
    <MarkLink
      index={index}
      roving={roving}
      label={`${datum.label}，${nowLabel}${datum.now}${unit}，${beforeLabel}${datum.before}${unit}`}
      area={{ x: 1, y: y - 15, width: plot.x + plot.width + 38, height: 30 }}
      onOpen={onOpen ? () => onOpen(datum.key) : undefined}
    >
      <text className="chart-text" x={0} y={y} dominantBaseline="central">
        {datum.label}
      </text>
      <path d={`M${left} ${y}H${right}`} stroke="var(--chart-main)" strokeWidth={1.5} />
      <circle cx={before} cy={y} r={4.5} fill="var(--paper)" stroke="var(--chart-main)" strokeWidth={1.5} />
      <circle cx={now} cy={y} r={5} fill="var(--chart-main)" />
      {apart && left - plot.x > 20 ? (
        <>
          <text className="chart-value" x={left - 9} y={y} textAnchor="end" dominantBaseline="central">
            {leftValue}
          </text>
          <text className="chart-value" x={right + 9} y={y} dominantBaseline="central">
            {rightValue}
          </text>
        </>
      ) : (
        <BothValues datum={datum} left={left} right={right} y={y} end={plot.x + plot.width} />
      )}
    </MarkLink>
  );
}

/** One text for both numbers: at the right of the dots, or at their left where it would leave the chart. */
function BothValues(props: { datum: CompareDatum; left: number; right: number; y: number; end: number }) {
  const { datum, left, right, y, end } = props;
  const text = datum.before === datum.now ? String(datum.now) : `${datum.before} → ${datum.now}`;
  const leaves = right + 9 + text.length * 7 > end + MARGIN_RIGHT;
  return (
    <text
      className="chart-value"
      x={leaves ? left - 9 : right + 9}
      y={y}
      textAnchor={leaves ? 'end' : 'start'}
      dominantBaseline="central"
    >
      {text}
    </text>
  );
}
