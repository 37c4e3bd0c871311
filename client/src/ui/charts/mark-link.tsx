import type { KeyboardEvent, ReactNode } from 'react';
import type { Roving } from './use-roving.ts';

export interface MarkLinkProps {
  index: number;
  roving: Roving;
  /** The whole of what the mark says, for those who hear it. */
  label: string;
  /** The area that answers to the mouse: a thin bar must not be hard to hit. */
  area: { x: number; y: number; width: number; height: number };
  onOpen: (() => void) | undefined;
  children: ReactNode;
}

/** A mark of a chart that opens the list behind it, by click and by Enter. */
export function MarkLink({ index, roving, label, area, onOpen, children }: MarkLinkProps) {
  const hit = <rect {...area} fill="transparent" />;
  if (!onOpen) {
    return (
      <g role="img" aria-label={label}>
        {hit}
        {children}
      </g>
    );
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen();
  };
  return (
    <g
      role="link"
      className="chart-mark"
      data-mark={index}
      tabIndex={index === roving.active ? 0 : -1}
      aria-label={label}
      onClick={onOpen}
      onKeyDown={press}
      onFocus={() => roving.setActive(index)}
    >
      {hit}
      {children}
    </g>
  );
}
