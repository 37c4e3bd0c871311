import { Button } from 'antd';
import type { ReactNode } from 'react';
import { StatusMark } from '../../ui/status-mark.tsx';

/** The one primary button of a meeting. */
export const Primary = ({ onClick, children }: { onClick: () => void; children: ReactNode }) => (
  <Button type="primary" size="large" onClick={onClick}>
    {children}
  </Button>
);

interface BoxProps {
  title: string;
  button: ReactNode;
  checks: readonly string[];
  consequence: string;
  links?: readonly { label: string; onAct: () => void }[];
  children?: ReactNode;
}

/** 下一步 in its frame: the act, what speaks for it, what follows. */
export function Box({ title, button, checks, consequence, links = [], children }: BoxProps) {
  return (
    <section className="next-step" aria-label="下一步">
      <div className="next-step-head">
        <div>
          <p className="note">下一步</p>
          <p className="next-step-title">{title}</p>
        </div>
        {button}
      </div>
      <div className="next-step-foot">
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
        <p className="note">{consequence}</p>
      </div>
      {children}
    </section>
  );
}
