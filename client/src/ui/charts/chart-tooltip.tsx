import type { ReactNode } from 'react';

/** Only repeats what the table shows. A tooltip of one's own loses Recharts' live region, so it is given back here. */
export function ChartTooltip({ active, children }: { active: boolean; children: ReactNode }) {
  return (
    <div className="chart-tooltip" role="status" aria-live="polite" data-active={active}>
      {active ? children : null}
    </div>
  );
}
