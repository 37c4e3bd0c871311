import { Link, useLocation } from 'react-router';
import { rowsPath, rowsState, type CellAddress } from './rows-link.ts';
import './statistics-page.css';

/** A number that opens the rows behind it; 0 is printed as 0 and opens too. */
export function NumberLink({
  cell,
  children,
  label,
}: {
  cell: CellAddress;
  children: number;
  label: string;
}) {
  const location = useLocation();
  return (
    <Link
      className="number-link"
      to={rowsPath(cell)}
      state={rowsState(location)}
      preventScrollReset
      aria-label={`${label}${children}，查看记录`}
    >
      {children}
    </Link>
  );
}

interface PreviousRow {
  readonly code: string;
  readonly label: string;
  readonly previous: number;
}

/** The ledgers begin with the Regulation, in 2008: before it there is nothing to open. */
export function PreviousNumber({ year, row }: { year: number; row: PreviousRow }) {
  if (year < 2008) return <>{row.previous}</>;
  return (
    <NumberLink cell={{ year, code: row.code }} label={`${year}年${row.label}`}>
      {row.previous}
    </NumberLink>
  );
}
