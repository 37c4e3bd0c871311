import type { ReactNode } from 'react';
import './sheet.css';

export interface TrayProps {
  /** 预览，第1页，共6页. */
  caption?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** The grey ground on which what goes out lies; neither it nor its line of words is ever printed. */
export function Tray({ caption, actions, children }: TrayProps) {
  return (
    <div className="tray">
      {caption || actions ? (
        <div className="tray-line">
          <span>{caption}</span>
          <span className="tray-actions">{actions}</span>
        </div>
      ) : null}
      {children}
    </div>
  );
}

export interface SheetProps {
  title?: string;
  /** 508 for the statistics form, 560 for an A4 page beside a list. */
  width?: number;
  /** Keeps the height of an A4 page however little stands on it. */
  a4?: boolean;
  children: ReactNode;
}

/** White paper: everything inside it is what will be published or printed. */
export function Sheet({ title, width = 560, a4 = false, children }: SheetProps) {
  return (
    <article className={a4 ? 'sheet is-a4' : 'sheet'} style={{ maxWidth: width }}>
      {title ? <h2 className="sheet-title">{title}</h2> : null}
      {children}
    </article>
  );
}
