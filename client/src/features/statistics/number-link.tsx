import { Link } from 'react-router';
import { overList } from '../../ui/drawer-page.tsx';
import { rowsPath, type CellAddress } from './rows-link.ts';

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
  return (
    <Link
      className="number-link"
      to={rowsPath(cell)}
      state={overList}
      preventScrollReset
      aria-label={`${label}${children}，查看记录`}
    >
      {children}
    </Link>
  );
}
