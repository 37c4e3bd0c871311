import { useId } from 'react';
import { Bar, BarChart, ResponsiveContainer, Tooltip, usePlotArea, XAxis, YAxis } from 'recharts';
import { texts } from '../texts.ts';
import { useIsPhone } from '../use-is-phone.ts';
import { ChartTooltip } from './chart-tooltip.tsx';
import { roundTop } from './chart-scale.ts';
import { barWidth, ColumnBar, Hatch, noShape, type PlotArea } from './column-bar.tsx';
import { MarkLink } from './mark-link.tsx';
import type { MonthDatum } from './chart-data.ts';
import type { Roving } from './use-roving.ts';

const words = texts.chart;

interface PlotProps {
  data: readonly MonthDatum[];
  unit: string;
  height: number;
  nowLabel: string;
  beforeLabel: string;
  plan: number | undefined;
  empty: boolean;
  roving: Roving;
  onOpen: ((month: number) => void) | undefined;
}

export function MonthlyBarsPlot(props: PlotProps) {
  const { data, unit, nowLabel, beforeLabel, plan } = props;
  const hatch = useId();
  const phone = useIsPhone();
  const top = roundTop([...data.flatMap((one) => [one.value, one.before ?? 0]), plan ?? 0]);
  // Twelve times 月 does not fit beside a sheet or on a phone; the note below then says what the axis is.
  const short = phone || props.height < 200;
  return (
    <ResponsiveContainer width="100%" height={props.height}>
      <BarChart
        data={[...data]}
        margin={{ top: 24, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <defs>
          <Hatch id={hatch} />
        </defs>
        <XAxis
          dataKey="month"
          interval={0}
          height={28}
          tickLine={false}
          tickMargin={6}
          axisLine={{ stroke: 'var(--rule)' }}
          tickFormatter={(month: number) => (short ? String(month) : words.month(month))}
        />
        <YAxis hide domain={[0, top]} />
        <Tooltip
          cursor={false}
          isAnimationActive={false}
          content={({ active, payload }) => {
            const datum = data.find((one) => one === payload?.[0]?.payload);
            return (
              <ChartTooltip active={active && datum !== undefined}>
                {datum ? (
                  <>
                    <b>{words.month(datum.month)}</b>
                    <br />
                    {nowLabel} {datum.value}
                    {unit}
                    {typeof datum.before === 'number' ? (
                      <>
                        <br />
                        {beforeLabel} {datum.before}
                        {unit}
                      </>
                    ) : null}
                  </>
                ) : null}
              </ChartTooltip>
            );
          }}
        />
        <Bar dataKey="value" maxBarSize={24} isAnimationActive={false} shape={noShape} activeBar={false} />
        <MonthMarks {...props} top={top} hatch={hatch} />
      </BarChart>
    </ResponsiveContainer>
  );
}

interface MarksProps extends PlotProps {
  top: number;
  hatch: string;
}

/** The marks themselves, keyed by month: a live update changes their size and leaves the focus where it is. */
function MonthMarks(props: MarksProps) {
  const plot = usePlotArea();
  if (!plot) return null;
  const { data, plan, top } = props;
  const level = plan === undefined ? null : plot.y + plot.height * (1 - plan / top);
  return (
    <g>
      {level === null ? null : (
        <path
          d={`M${plot.x} ${level}h${plot.width}`}
          stroke="var(--text)"
          strokeWidth={1.5}
          strokeDasharray="2 3"
        />
      )}
      {data.map((datum, index) => (
        <MonthMark key={datum.month} {...props} datum={datum} index={index} plot={plot} />
      ))}
    </g>
  );
}

function MonthMark(props: MarksProps & { datum: MonthDatum; index: number; plot: PlotArea }) {
  const { datum, index, plot, data, top, hatch, unit, beforeLabel, empty, roving, onOpen } = props;
  const band = plot.width / data.length;
  const width = barWidth(band);
  const x = plot.x + band * index + (band - width) / 2;
  const floor = plot.y + plot.height;
  const yOf = (value: number) => floor - (plot.height * value) / top;
  const y = yOf(datum.value);
  const before = typeof datum.before === 'number' ? yOf(datum.before) : null;
  // The value stands above the bar, and above the mark where that would cross the digits.
  const labelY = (before !== null && before < y + 3 && before > y - 20 ? before : y) - 7;
  const label = [
    words.month(datum.month),
    `${datum.value}${unit}`,
    datum.incomplete ? words.incomplete : '',
    before === null ? '' : `${beforeLabel}${datum.before}${unit}`,
  ];
  return (
    <MarkLink
      index={index}
      roving={roving}
      label={label.filter(Boolean).join('，')}
      area={{ x: x - 5, y: plot.y - 20, width: width + 10, height: plot.height + 20 }}
      onOpen={onOpen ? () => onOpen(datum.month) : undefined}
    >
      <ColumnBar x={x} y={y} width={width} floor={floor} hatch={datum.incomplete ? hatch : null} />
      {before === null ? null : (
        <g>
          <path d={`M${x - 5} ${before}h${width + 10}`} stroke="var(--paper)" strokeWidth={4.5} />
          <path d={`M${x - 5} ${before}h${width + 10}`} stroke="var(--chart-before)" strokeWidth={2.5} />
        </g>
      )}
      {empty ? null : (
        <text className="chart-value" x={x + width / 2} y={labelY} textAnchor="middle">
          {datum.value}
        </text>
      )}
    </MarkLink>
  );
}
