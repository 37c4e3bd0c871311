import { Suspense, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { SectionHead } from '../section.tsx';
import { texts } from '../texts.ts';
import { ChartTable, type ChartData } from './chart-table.tsx';
import './charts.css';

const words = texts.chart;

export interface ChartFrameProps {
  title: string;
  unit: string;
  /** Same numbers as the chart, in its order. */
  data: ChartData;
  height: number;
  loading?: boolean;
  /** What zero means, in words: 本年无申请. The axis stays. */
  zero?: { title: string; detail?: ReactNode } | null;
  /** Names stand at the left of the plot: the words for zero keep to its right. */
  named?: boolean;
  /** One line at top right that names the marks. */
  legend?: ReactNode;
  note?: ReactNode;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  children: ReactNode;
}

/** Heading, unit, chart; 查看数据 puts a table of the same numbers in the chart's place, at the same height. */
export function ChartFrame(props: ChartFrameProps) {
  const {
    title,
    unit,
    data,
    height,
    loading = false,
    zero,
    named = false,
    legend,
    note,
    onKeyDown,
    children,
  } = props;
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const toggle = (
    <button
      type="button"
      className="text-button no-print"
      aria-pressed={asTable}
      aria-controls={id}
      onClick={() => setAsTable(!asTable)}
    >
      {asTable ? words.showChart : words.showData}
    </button>
  );
  const waiting = (
    <div className="chart-waiting" role="status" aria-label={words.loading} style={{ height }} />
  );
  return (
    <section className="section chart" aria-labelledby={`${id}-title`}>
      <SectionHead id={`${id}-title`} title={title} right={toggle} />
      <div className="chart-line">
        <span>{words.unit(unit)}</span>
        {legend && !asTable ? <span className="chart-legend">{legend}</span> : null}
      </div>
      <div id={id} className="chart-body" style={{ height }}>
        {loading ? (
          waiting
        ) : asTable ? (
          <ChartTable label={title} data={data} />
        ) : (
          <figure className="chart-plot" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
            <Suspense fallback={waiting}>{children}</Suspense>
            {zero ? (
              <figcaption className={named ? 'chart-zero is-beside' : 'chart-zero'}>
                <b>{zero.title}</b>
                {zero.detail ? <span>{zero.detail}</span> : null}
              </figcaption>
            ) : null}
          </figure>
        )}
      </div>
      {note ? <p className="chart-note">{note}</p> : null}
    </section>
  );
}

/** Name beside the sign it stands for. */
export function LegendItem({
  sign,
  children,
}: {
  sign: 'before' | 'plan' | 'hollow' | 'solid';
  children: ReactNode;
}) {
  return (
    <span className="legend-item">
      <svg width="22" height="10" aria-hidden="true">
        {sign === 'before' ? <path d="M0 5h22" stroke="var(--chart-before)" strokeWidth="2.5" /> : null}
        {sign === 'plan' ? (
          <path d="M0 5h22" stroke="var(--text)" strokeWidth="1.5" strokeDasharray="2 3" />
        ) : null}
        {sign === 'hollow' ? (
          <circle cx="11" cy="5" r="4" fill="var(--paper)" stroke="var(--chart-main)" strokeWidth="1.5" />
        ) : null}
        {sign === 'solid' ? <circle cx="11" cy="5" r="4.5" fill="var(--chart-main)" /> : null}
      </svg>
      {children}
    </span>
  );
}
