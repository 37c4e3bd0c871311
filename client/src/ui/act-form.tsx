import { Button, Form } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { $ZodType } from 'zod/v4/core';
import { ConflictDialog } from './conflict-dialog.tsx';
import { DrawerPage } from './drawer-page.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import { NoticeBar } from './state-views.tsx';
import type { Conflict, Outcome } from './use-act.ts';
import { useDraft } from './use-draft.ts';
import { texts } from './texts.ts';
import { useZodForm } from './zod-form.ts';

const words = texts.actForm;

export interface ActFormProps<Values, T> {
  title: string;
  kicker?: ReactNode;
  schema: $ZodType<Values>;
  initial: Record<string, unknown>;
  /** id and version of the record, when one exists. */
  fixed?: { id: string; version: number };
  /** The legal act, as the button says it. */
  submit: string;
  /** What follows, in words, beside the button. */
  consequence: ReactNode;
  send: (values: Values) => Promise<Outcome<T>>;
  onDone: (record: T) => void;
  onClose: () => void;
  /** Kept in this tab until sent; `except` names what must not lie on an office machine. */
  draft?: { name: string; except?: readonly string[] };
  /** Chinese names of the fields, for a conflict. */
  fieldNames: Partial<Record<string, string>>;
  valueText?: (field: string, value: string) => string;
  children: ReactNode;
}

/** A form with an address of its own: schema, draft, errors by field, conflicts, and one primary act. */
export function ActForm<Values, T>(props: ActFormProps<Values, T>) {
  const { title, kicker, schema, initial, submit, consequence, send, onDone, onClose, fieldNames, children } =
    props;
  const draft = useDraft(props.draft?.name ?? title, props.draft?.except ?? []);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [version, setVersion] = useState(props.fixed?.version);
  const fixed = props.fixed && { ...props.fixed, version };
  const form = useZodForm({
    schema,
    initial: props.draft && draft.fields ? { ...initial, ...draft.fields } : initial,
    ...(fixed && { fixed }),
    onChange: (fields) => props.draft && draft.save(fields),
    onSubmit: async (values) => {
      const outcome = await send(values);
      if ('done' in outcome) {
        draft.clear();
        // At once: onDone leaves the page, and the guard must not ask about words that have been sent.
        flushSync(form.markClean);
        onDone(outcome.done);
      } else if ('conflict' in outcome) setConflict(outcome.conflict);
      else form.showErrors(outcome.errors);
    },
  });
  const submitLatest = useRef(form.submit);
  useEffect(() => {
    submitLatest.current = form.submit;
  });
  return (
    <DrawerPage
      title={title}
      kicker={kicker}
      onClose={onClose}
      primary={
        <Button type="primary" size="large" loading={form.busy} onClick={form.submit}>
          {submit}
        </Button>
      }
      secondary={<Button onClick={onClose}>{words.cancel}</Button>}
      footNote={
        <>
          {consequence}
          {props.draft && draft.savedAt ? (
            <span className="note"> {words.draftAt(draft.savedAt)}</span>
          ) : null}
        </>
      }
    >
      <LeaveGuard when={form.dirty && !props.draft} />
      <Form {...form.props}>
        {form.summary ? <NoticeBar kind="overdue">{form.summary}</NoticeBar> : null}
        {children}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </Form>
      <ConflictDialog
        conflict={conflict}
        fieldName={(field) => fieldNames[field] ?? null}
        {...(props.valueText && { valueText: props.valueText })}
        onReload={() => {
          flushSync(form.markClean);
          location.reload();
        }}
        onKeepMine={(current) => {
          // The next attempt is made against what is there now, in full knowledge of it.
          flushSync(() => {
            setVersion(current);
            setConflict(null);
          });
          submitLatest.current();
        }}
        onCancel={() => setConflict(null)}
      />
    </DrawerPage>
  );
}
