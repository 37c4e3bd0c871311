import { saveTaskProgress, submitTask } from '@gongkai/shared/tasks/task.inputs';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { safeParse } from 'zod/v4/core';
import { SaveTaskProgressDocument, SubmitTaskDocument } from '../../gql/graphql.ts';
import { clockTime } from '../../ui/moment.ts';
import { useAct, type Conflict, type Outcome } from '../../ui/use-act.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { useZodForm } from '../../ui/zod-form.ts';
import { fieldErrorsOf } from '../../ui/zod-messages.ts';
import type { Task } from './task-words.ts';

type Way = 'submit' | 'save';

/** The report on a task: kept in this tab as it is typed, saved as a draft or submitted. */
export function useTaskReport(task: Task, onSubmitted: (task: Task) => void) {
  const draft = useDraft(`task-${task.id}`);
  const [version, setVersion] = useState(task.version);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [conflict, setConflict] = useState<{ readonly way: Way; readonly with: Conflict } | null>(null);
  const { act: submit } = useAct(SubmitTaskDocument);
  const { act: save, busy: saving } = useAct(SaveTaskProgressDocument);
  const stored = {
    report: task.report ?? '',
    links: [...task.links],
    lateReason: task.lateReason ?? '',
    measuresDone: task.measures.map(({ done }) => done),
  };
  // Words typed against an older state of the task are not put over the newer one.
  const typed = draft.fields?.['version'] === task.version ? draft.fields : {};
  const form = useZodForm({
    schema: submitTask,
    initial: { ...stored, ...typed },
    fixed: { id: task.id, version },
    onChange: (fields) => draft.save({ ...fields, version }),
    onSubmit: async (input) => settle('submit', await submit({ input })),
  });

  function settle(way: Way, outcome: Outcome<Task>): void {
    if ('conflict' in outcome) return setConflict({ way, with: outcome.conflict });
    if ('errors' in outcome) return form.showErrors(outcome.errors);
    draft.clear();
    setVersion(outcome.done.version);
    flushSync(form.markClean);
    if (way === 'submit') onSubmitted(outcome.done);
    else setSavedAt(clockTime(outcome.done.updatedAt));
  }

  async function saveAt(at: number): Promise<void> {
    const fields: object = form.form.getFieldsValue(true);
    const parsed = safeParse(saveTaskProgress, { ...fields, id: task.id, version: at });
    if (!parsed.success) return form.showErrors(fieldErrorsOf(parsed.error.issues));
    settle('save', await save({ input: parsed.data }));
  }

  async function submitAt(at: number): Promise<void> {
    const fields: object = form.form.getFieldsValue(true);
    const parsed = safeParse(submitTask, { ...fields, id: task.id, version: at });
    if (!parsed.success) return form.showErrors(fieldErrorsOf(parsed.error.issues));
    settle('submit', await submit({ input: parsed.data }));
  }

  return {
    form,
    saving,
    /** When what is on the screen was last kept, here or on the server. */
    kept: form.dirty
      ? draft.savedAt
        ? `草稿已自动保存 ${draft.savedAt}`
        : null
      : savedAt
        ? `已保存 ${savedAt}`
        : null,
    save: () => void saveAt(version),
    conflict: conflict?.with ?? null,
    dropConflict: () => setConflict(null),
    /** The next attempt is made against what is there now, in full knowledge of it. */
    keepMine: (current: number) => {
      const way = conflict?.way;
      setConflict(null);
      setVersion(current);
      void (way === 'save' ? saveAt(current) : submitAt(current));
    },
  };
}
