import { Link } from 'react-router';
import { StatusShape, toneOf, type StatusKind } from './status-shape.tsx';
import './status.css';
import './figure-band.css';

export interface Figure {
  key: string;
  label: string;
  value: number | string;
  unit: string;
  /** 去年同期198条, 最近一项10月27日到期. */
  comparison?: string;
  /** The list this figure counts. */
  to: string;
  /** Goes with the link, where its list lies over this page and leads back to it. */
  state?: object;
  /** Only a bad figure is coloured; the eye must find it among black ones. */
  status?: StatusKind;
}

/** Up to four figures between hairlines, each a link to what it counts. */
export function FigureBand({ figures, label }: { figures: readonly Figure[]; label: string }) {
  return (
    <ul className="figure-band" aria-label={label}>
      {figures.map((figure) => (
        <li key={figure.key} className={figure.status ? `tone-${toneOf[figure.status]}` : undefined}>
          <Link to={figure.to} state={figure.state} preventScrollReset={figure.state !== undefined}>
            <span className="figure-label">
              {figure.status ? <StatusShape kind={figure.status} /> : null}
              {figure.label}
            </span>
            <span className={figure.status === 'overdue' ? 'figure-value is-bad' : 'figure-value'}>
              <b>{figure.value}</b> <span className="figure-unit">{figure.unit}</span>
            </span>
            {figure.comparison ? <span className="figure-comparison">{figure.comparison}</span> : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}
