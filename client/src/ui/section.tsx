import { useId, type ReactNode } from 'react';
import './section.css';

export interface SectionProps {
  title: string;
  /** The part of an address behind # that leads here. */
  anchor?: string;
  /** A note or a text button at the right of the heading. */
  right?: ReactNode;
  children: ReactNode;
}

/** A part of a page: 16 px heading, then a 2 px rule. */
export function Section({ title, anchor, right, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id} {...(anchor && { id: anchor })}>
      <SectionHead id={id} title={title} right={right} />
      {children}
    </section>
  );
}

export function SectionHead({ id, title, right }: { id?: string; title: string; right?: ReactNode }) {
  return (
    <div className="section-head">
      <h2 id={id}>{title}</h2>
      {right ? <div className="section-right">{right}</div> : null}
    </div>
  );
}
