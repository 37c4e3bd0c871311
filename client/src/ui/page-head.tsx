import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { texts } from './texts.ts';
import { usePageTitle } from './use-page-title.ts';
import './page-head.css';

export interface Crumb {
  label: string;
  to?: string;
}

export interface PageHeadProps {
  title: string;
  /** Where the page lies; a landing page has `dateLine` in its place. */
  breadcrumb?: readonly Crumb[];
  dateLine?: string;
  /** One line under the title: state, and the time the figures are of (数据截至). */
  state?: ReactNode;
  actions?: ReactNode;
}

/** Head of a page, closed by the 文武线: once on a page and nowhere else. */
export function PageHead({ title, breadcrumb, dateLine, state, actions }: PageHeadProps) {
  usePageTitle(title);
  return (
    <header className="doc-head">
      <div className="doc-head-text">
        {breadcrumb ? <Breadcrumb crumbs={breadcrumb} /> : null}
        {dateLine ? <p className="doc-head-line">{dateLine}</p> : null}
        <h1>{title}</h1>
        {state ? <div className="doc-head-state">{state}</div> : null}
      </div>
      {actions ? <div className="doc-head-actions">{actions}</div> : null}
    </header>
  );
}

function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="doc-head-line" aria-label={texts.page.breadcrumb}>
      <ol className="doc-head-crumbs">
        {crumbs.map((crumb, index) => (
          <Fragment key={crumb.label}>
            {index > 0 ? (
              <li aria-hidden="true" className="doc-head-slash">
                /
              </li>
            ) : null}
            <li aria-current={index === crumbs.length - 1 ? 'page' : undefined}>
              {crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : crumb.label}
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}
