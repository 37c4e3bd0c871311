import { Input } from 'antd';
import { useState } from 'react';

export interface LinesFieldProps {
  id?: string;
  value?: readonly string[];
  onChange?: (value: string[]) => void;
  placeholder?: string;
  rows?: number;
}

/** Several short texts, one a line; the form gets them as a list without blank ones. */
export function LinesField({ id, value = [], onChange, placeholder, rows = 2 }: LinesFieldProps) {
  const [text, setText] = useState(value.join('\n'));
  return (
    <Input.TextArea
      {...(id && { id })}
      {...(placeholder && { placeholder })}
      autoSize={{ minRows: rows, maxRows: 10 }}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onChange?.(
          event.target.value
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        );
      }}
    />
  );
}
