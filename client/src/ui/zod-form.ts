import { Form } from 'antd';
import { useRef, useState } from 'react';
import { safeParse, type $ZodType, type output } from 'zod/v4/core';
import { fieldErrorsOf, type FieldErrors } from './zod-messages.ts';

export interface ZodForm<Values> {
  schema: $ZodType<Values>;
  initial: Record<string, unknown>;
  /** Called with what the schema made of the fields. */
  onSubmit: (values: Values) => void | Promise<void>;
  onChange?: (fields: Record<string, unknown>) => void;
  /** Values the schema asks for that are no field: id, version. */
  fixed?: Record<string, unknown>;
}

/**
 * Drives an antd Form from a zod schema: the same schema the server parses with, so both say the same words.
 * Spread `props` on <Form>; `showErrors` maps the server's field errors back onto the fields.
 */
export function useZodForm<Schema extends $ZodType>(options: ZodForm<output<Schema>> & { schema: Schema }) {
  const { schema, initial, fixed, onSubmit, onChange } = options;
  const [form] = Form.useForm<Record<string, unknown>>();
  const [dirty, setDirty] = useState(false);
  const [busy, setBusy] = useState(false);
  const [summary, setSummary] = useState<string | null>(null);
  const tried = useRef(false);
  const sending = useRef(false);

  function showErrors({ fields, general }: FieldErrors, focus: boolean) {
    const known = new Set(form.getFieldsError().map(({ name }) => name.join('.')));
    const touched = new Map<string, string>();
    for (const { name, message } of fields) {
      // What is wrong within a field that holds a list is said at that field.
      const whole = name.length > 1 && !known.has(name.join('.')) && known.has(String(name[0]));
      const key = whole ? String(name[0]) : name.join('.');
      if (!touched.has(key)) touched.set(key, message);
    }
    const shown = form.getFieldsError().map(({ name }) => {
      const key = name.join('.');
      const message = touched.get(key);
      touched.delete(key);
      return { name, errors: message ? [message] : [] };
    });
    form.setFields(shown);
    // An error of a field that is not on this form must still be said somewhere.
    setSummary([...general, ...touched.values()].join('；') || null);
    const first = shown.find((one) => one.errors.length > 0);
    if (focus && first) form.scrollToField(first.name, { block: 'center', focus: true });
  }

  async function submit() {
    if (sending.current) return;
    tried.current = true;
    // getFieldsValue(true) also holds what a step shown earlier has filled in.
    const result = safeParse(schema, { ...form.getFieldsValue(true), ...fixed });
    if (!result.success) return showErrors(fieldErrorsOf(result.error.issues), true);
    showErrors({ fields: [], general: [] }, false);
    sending.current = true;
    setBusy(true);
    try {
      await onSubmit(result.data);
    } finally {
      sending.current = false;
      setBusy(false);
    }
  }

  function changed() {
    setDirty(true);
    const fields: Record<string, unknown> = form.getFieldsValue(true);
    onChange?.(fields);
    // Nobody is told of mistakes before the first attempt; afterwards each mend is confirmed at once.
    if (!tried.current) return;
    const result = safeParse(schema, { ...fields, ...fixed });
    showErrors(result.success ? { fields: [], general: [] } : fieldErrorsOf(result.error.issues), false);
  }

  return {
    form,
    dirty,
    busy,
    summary,
    submit: () => void submit(),
    markClean: () => setDirty(false),
    showErrors: (errors: FieldErrors) => showErrors(errors, true),
    props: {
      form,
      layout: 'vertical' as const,
      requiredMark: true,
      initialValues: initial,
      onFinish: () => void submit(),
      onValuesChange: changed,
      noValidate: true,
    },
  };
}
