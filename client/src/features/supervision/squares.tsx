import { PARTS, partText, type Part } from './progress-parts.ts';

// Outlines in a box of 11 × 13: shape says it before colour does, also on a photocopy.
const outline = <rect x="0.5" y="0.5" width="10" height="12" fill="none" stroke="currentColor" />;
const shapes: Record<Part, React.ReactNode> = {
  late: (
    <>
      <rect width="11" height="13" fill="currentColor" />
      <path d="M3 3.5 8 9.5M8 3.5 3 9.5" stroke="var(--paper)" strokeWidth="1.5" />
    </>
  ),
  done: <rect width="11" height="13" fill="currentColor" />,
  going: (
    <>
      {outline}
      <path d="M0 13V0h11z" fill="currentColor" />
    </>
  ),
  open: outline,
};

/** One task as a square. */
function Square({ part }: { part: Part }) {
  return (
    <svg className={`square is-${part}`} viewBox="0 0 11 13" width="11" height="13" aria-hidden="true">
      {shapes[part]}
    </svg>
  );
}

/** As many squares as there are tasks. */
export function Squares({ part, count }: { part: Part; count: number }) {
  return Array.from({ length: count }, (_, index) => <Square key={index} part={part} />);
}

/** What the squares mean. */
export function SquaresLegend() {
  return (
    <ul className="squares-legend">
      {PARTS.map((part) => (
        <li key={part}>
          <Square part={part} />
          {partText[part]}
        </li>
      ))}
    </ul>
  );
}
