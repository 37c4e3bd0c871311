import { Button } from 'antd';
import type { ReactNode } from 'react';
import { StatusMark } from './status-mark.tsx';
import './next-step-box.css';

/** The one primary button of a record. */
export const Primary = ({ onClick, children }: { onClick: () => void; children: ReactNode }) => (
  <Button type="primary" size="large" onClick={onClick}>
    {children}
  </Button>
);

interface BoxProps {
  /** Whose turn it is, or the act itself. */
  title: string;
  button?: ReactNode;
  checks?: readonly string[];
  consequence?: string | null;
  links?: readonly { label: string; onAct: () => void }[];
  children?: ReactNode;
}

/** 下一步 in its frame: the act, what speaks for it, what follows. */
export function Box({ title, button, checks = [], consequence, links = [], children }: BoxProps) {
  const foot = checks.length > 0 || links.length > 0 || consequence;
  return (
    <section className={foot ? 'next-step has-foot' : 'next-step'} aria-label="下一步">
      <div className="next-step-head">
        <div>
          <p className="note">下一步</p>
          <p className="next-step-title">{title}</p>
        </div>
        {button}
      </div>
      {foot ? (
        <div className="next-step-foot">
          {checks.length > 0 || links.length > 0 ? (
            <p className="next-step-checks">
              {checks.map((check) => (
                <StatusMark key={check} kind="done">
                  {check}
                </StatusMark>
              ))}
              {links.map(({ label, onAct }) => (
                <button key={label} type="button" className="text-button" onClick={onAct}>
                  {label}
                </button>
              ))}
            </p>
          ) : null}
          {consequence ? <p className="note">{consequence}</p> : null}
        </div>
      ) : null}
      {children}
    </section>
  );
}
