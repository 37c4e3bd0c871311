import { useState, type KeyboardEvent } from 'react';

/** One tab stop for a whole chart; the arrow keys go from mark to mark. */
export function useRoving(count: number) {
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, Math.max(0, count - 1));

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const target = step ? active + step : event.key === 'Home' ? 0 : event.key === 'End' ? count - 1 : null;
    if (target === null || target < 0 || target >= count) return;
    event.preventDefault();
    setChosen(target);
    event.currentTarget.querySelector<SVGElement>(`[data-mark="${target}"]`)?.focus();
  }

  return { active, setActive: setChosen, onKeyDown };
}

export type Roving = ReturnType<typeof useRoving>;
