import { computeDeadline, type DeadlineInput } from '@gongkai/shared/calendar/deadline';
import { useId, useState, type ReactNode } from 'react';
import type { DeadlineChipProps } from './deadline-chip.tsx';
import { ErrorState, LoadingLines } from './state-views.tsx';
import { useNamedCalendar } from './use-named-calendar.ts';
import { useWorkbench } from './workbench-context.tsx';
import './deadline-trace.css';

export interface DeadlineTrace {
  /** For the chip's third cell. */
  readonly how: NonNullable<DeadlineChipProps['how']>;
  /** Where the trace is to stand; null while it is folded. */
  readonly trace: ReactNode;
}

/** 怎么算的: how the last day of a limit comes about, step by step, from the engine the server uses. */
export function useDeadlineTrace(input: DeadlineInput): DeadlineTrace {
  const [open, setOpen] = useState(false);
  return {
    how: { label: open ? '收起' : '怎么算的', open, onOpen: () => setOpen(!open) },
    trace: open ? <Trace input={input} /> : null,
  };
}

/** The same in a line of facts, for a record that has no countdown any more. */
export function HowButton({ label, open, onOpen }: DeadlineTrace['how']) {
  return (
    <button type="button" className="text-button deadline-trace-how" aria-expanded={open} onClick={onOpen}>
      {label}
    </button>
  );
}

function Trace({ input }: { input: DeadlineInput }) {
  const { today } = useWorkbench();
  const { calendar, error, retry } = useNamedCalendar();
  const id = useId();
  if (!calendar)
    return error ? <ErrorState detail={error.message} onRetry={retry} /> : <LoadingLines rows={4} />;
  const { trace } = computeDeadline({ ...input, today }, calendar);
  return (
    <section className="deadline-trace" aria-labelledby={id}>
      <h3 id={id}>期限怎么算的</h3>
      <ol>
        {trace.map(({ rule, text }, index) => (
          <li key={index} data-rule={rule}>
            {text}
          </li>
        ))}
      </ol>
    </section>
  );
}
