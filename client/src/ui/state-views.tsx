import { Button } from 'antd';
import type { ReactNode } from 'react';
import { StatusShape, toneOf, type StatusKind } from './status-shape.tsx';
import { texts } from './texts.ts';
import './status.css';
import './state-views.css';

const words = texts.state;

interface Act {
  label: string;
  onAct: () => void;
}

/** Nothing to show: says what was checked and when, then the next step if there is one. */
export function EmptyState({ title, detail, action }: { title: string; detail?: ReactNode; action?: Act }) {
  return (
    <div className="state-view">
      <p className="state-title">{title}</p>
      {detail ? <p className="state-detail">{detail}</p> : null}
      {action ? <Button onClick={action.onAct}>{action.label}</Button> : null}
    </div>
  );
}

export interface ErrorStateProps {
  title?: string;
  /** What happened and what was kept. */
  detail?: ReactNode;
  /** The number to give to whoever is called. */
  code?: string;
  onRetry?: () => void;
}

export function ErrorState({ title, detail, code, onRetry }: ErrorStateProps) {
  return (
    <div className="state-view" role="alert">
      <p className="state-title">{title ?? words.failed}</p>
      <p className="state-detail">{detail ?? words.failedDetail}</p>
      {code ? <p className="state-detail">{words.code(code)}</p> : null}
      {onRetry ? <Button onClick={onRetry}>{words.retry}</Button> : null}
    </div>
  );
}

/** Who handles this page, and whom to ask. */
export function NoPermission({ title, detail }: { title?: string; detail: ReactNode }) {
  return (
    <div className="state-view">
      <p className="state-title">{title ?? words.forbidden}</p>
      <p className="state-detail">{detail}</p>
    </div>
  );
}

/** Flat grey lines at the real row height; the word is for those who do not see them. */
export function LoadingLines({ rows = 5 }: { rows?: number }) {
  return (
    <div className="loading-lines" role="status">
      <span className="visually-hidden">{words.loading}</span>
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} className="loading-line" />
      ))}
    </div>
  );
}

export interface NoticeBarProps {
  /** due-soon = old data or a warning, locked = frozen, overdue = something does not add up. */
  kind: Extract<StatusKind, 'due-soon' | 'locked' | 'overdue' | 'provisional'>;
  children: ReactNode;
  action?: Act;
}

export function NoticeBar({ kind, children, action }: NoticeBarProps) {
  return (
    <div className={`notice-bar tone-${toneOf[kind]}`} role="status">
      <StatusShape kind={kind} />
      <span className="notice-bar-text">{children}</span>
      {action ? (
        <button type="button" className="text-button" onClick={action.onAct}>
          {action.label}
        </button>
      ) : null}
    </div>
  );
}

/** The figures on the screen are old: amber, with their time. */
export function StaleBar({ children, onRetry }: { children: ReactNode; onRetry: () => void }) {
  return (
    <NoticeBar kind="due-soon" action={{ label: words.retryShort, onAct: onRetry }}>
      {children}
    </NoticeBar>
  );
}
