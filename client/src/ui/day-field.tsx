import { Input } from 'antd';
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { parseDay, weekdayOf } from './parse-day.ts';
import { texts } from './texts.ts';
import './day-field.css';

const DayPanel = lazy(() => import('./day-panel.tsx').then((module) => ({ default: module.DayPanel })));

export interface DayFieldProps {
  id?: string;
  value?: string | null;
  /** A day YYYY-MM-DD, or '' when emptied, or the text as typed when it is no date: the schema then says so. */
  onChange?: (value: string) => void;
  onBlur?: () => void;
  /** The server's today; the browser's clock may be wrong. */
  today: string;
  disabled?: boolean;
  status?: 'error';
  /** Hidden where the field's own help says how to type. */
  showFormat?: boolean;
  'aria-label'?: string;
  'aria-describedby'?: string;
}

const words = texts.day;

/** A date is typed; the calendar is an aid beside it, because antd's picker cannot be used without a mouse. */
export function DayField(props: DayFieldProps) {
  const { id, value, onChange, onBlur, today, disabled = false, status, showFormat = true } = props;
  const formatId = useId();
  const [text, setText] = useState(value ?? '');
  const [open, setOpen] = useState(false);
  const [opened, setOpened] = useState(false);

  // The form may set the value itself: a draft read back, a reset.
  useEffect(() => setText(value ?? ''), [value]);

  const day = parseDay(text, today);
  const settle = () => {
    const next = day ?? text.trim();
    setText(next);
    if (next !== (value ?? '')) onChange?.(next);
  };
  const describedBy = [showFormat ? formatId : '', props['aria-describedby'] ?? ''].filter(Boolean).join(' ');
  return (
    <div className="day-field">
      <Input
        {...(id ? { id } : {})}
        {...(status ? { status, 'aria-invalid': true } : {})}
        {...(props['aria-label'] ? { 'aria-label': props['aria-label'] } : {})}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        value={text}
        disabled={disabled}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onPressEnter={settle}
        onBlur={() => {
          settle();
          onBlur?.();
        }}
        suffix={
          <span className="day-field-end">
            <span aria-live="polite">{day ? words.weekdays[weekdayOf(day)] : ''}</span>
            <button
              type="button"
              disabled={disabled}
              aria-label={words.open}
              aria-expanded={open}
              // mousedown would blur the input first and read the text twice
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                setOpened(true);
                setOpen(!open);
              }}
            >
              <CalendarShape />
            </button>
          </span>
        }
      />
      {opened ? (
        <Suspense fallback={null}>
          <DayPanel
            open={open}
            day={day}
            today={today}
            onClose={() => setOpen(false)}
            onPick={(picked) => {
              setOpen(false);
              setText(picked);
              onChange?.(picked);
            }}
          />
        </Suspense>
      ) : null}
      {showFormat ? (
        <p className="note" id={formatId}>
          {words.format}
        </p>
      ) : null}
    </div>
  );
}

const CalendarShape = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path
      d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 1.5v3M10.5 1.5v3"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
    />
  </svg>
);
