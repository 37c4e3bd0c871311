import { Button, Form } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import type { $ZodType } from 'zod/v4/core';
import { NoticeBar } from '../../ui/state-views.tsx';
import { useZodForm } from '../../ui/zod-form.ts';
import type { FieldErrors } from '../../ui/zod-messages.ts';

export type Fields = Record<string, unknown>;

export interface SetUpStepProps<Values> {
  title: string;
  note: ReactNode;
  schema: $ZodType<Values>;
  /** What has been typed in this step before, right or wrong. */
  typed: Fields;
  onTyped: (fields: Fields) => void;
  /** What the server did not take, to be mended here. */
  errors: FieldErrors | null;
  onNext: (values: Values) => void;
  onBack: (() => void) | null;
  children: ReactNode;
}

/** One step of the wizard: it is left forwards only when it is right, backwards always. */
export function SetUpStep<Values>(props: SetUpStepProps<Values>) {
  const { title, note, schema, typed, onTyped, errors, onNext, onBack, children } = props;
  const form = useZodForm({ schema, initial: typed, onChange: onTyped, onSubmit: onNext });
  const { showErrors } = form;
  const show = useRef(showErrors);
  useEffect(() => {
    if (errors) show.current(errors);
  }, [errors]);
  return (
    <Form {...form.props}>
      <StepHead title={title} note={note} />
      {form.summary ? <NoticeBar kind="overdue">{form.summary}</NoticeBar> : null}
      <div className="set-up-fields">{children}</div>
      <div className="set-up-acts">
        {onBack ? (
          <Button size="large" onClick={onBack}>
            上一步
          </Button>
        ) : null}
        <Button type="primary" size="large" htmlType="submit">
          下一步
        </Button>
      </div>
    </Form>
  );
}

/** Where one is: the focus goes here when the step changes, so that it is read out. */
export function StepHead({ title, note }: { title: string; note: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className="set-up-head">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="note">{note}</p>
    </div>
  );
}
