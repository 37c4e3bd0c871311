import { Form } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { StatusShape } from './status-shape.tsx';
import './form-field.css';

export interface FormFieldProps {
  name: string | (string | number)[];
  label: string;
  /** Under the field; an error takes its place. */
  help?: ReactNode;
  /** At the label's right: 52 / 300, 领导小组可见. */
  aside?: ReactNode;
  required?: boolean;
  /** For a checkbox: `checked`. */
  valuePropName?: string;
  /** Counts the characters written, at the label's right. */
  max?: number;
  children: ReactElement;
}

/** A field with its label above; what is wrong comes from the schema, not from antd's rules. */
export function FormField(props: FormFieldProps) {
  const { name, label, help, aside, required = false, valuePropName, max, children } = props;
  const form = Form.useFormInstance();
  const written: unknown = Form.useWatch(name, form);
  const count =
    max === undefined ? null : `${typeof written === 'string' ? [...written].length : 0} / ${max}`;
  return (
    <Form.Item shouldUpdate noStyle>
      {() => {
        const error = form.getFieldError(name)[0];
        return (
          <Form.Item
            name={name}
            required={required}
            className="form-field"
            label={
              <span className="form-field-label">
                <span>{label}</span>
                {count || aside ? <span className="note">{aside ?? count}</span> : null}
              </span>
            }
            validateStatus={error ? 'error' : ''}
            help={
              error ? (
                <span className="form-field-error">
                  <StatusShape kind="overdue" size={8} />
                  {error}
                </span>
              ) : (
                help
              )
            }
            {...(valuePropName ? { valuePropName } : {})}
          >
            {children}
          </Form.Item>
        );
      }}
    </Form.Item>
  );
}
