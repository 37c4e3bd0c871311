/** Where a chart draws, within its axes. */
export interface PlotArea {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Recharts keys its own bars by place and value, so each new number makes a new element and takes the focus away from
 * it. Its bars give axis and tooltip only; what is seen is drawn beside them, under keys that stay.
 */
export const noShape = (): null => null;

export const barWidth = (band: number): number => Math.min(24, Math.round(band * 0.6));

/** 45° lines of the main colour: what is not yet complete, told by texture so that it survives a photocopier. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" fill="var(--paper)" />
      <path d="M1 0v5" stroke="var(--chart-main)" strokeWidth="1.8" />
    </pattern>
  );
}

interface ColumnBarProps {
  x: number;
  y: number;
  width: number;
  floor: number;
  /** The id of the hatch, where the period has not ended. */
  hatch: string | null;
}

export function ColumnBar({ x, y, width, floor, hatch }: ColumnBarProps) {
  const height = Math.max(0, floor - y);
  if (hatch === null) return <rect x={x} y={y} width={width} height={height} fill="var(--chart-main)" />;
  return (
    <rect
      x={x + 0.5}
      y={y}
      width={width - 1}
      height={height}
      fill={`url(#${hatch})`}
      stroke="var(--chart-main)"
    />
  );
}
