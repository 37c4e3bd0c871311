import { Select } from 'antd';
import type { Choice } from './use-people.ts';

interface PeopleFieldProps {
  id?: string;
  value?: string[];
  onChange?: (ids: string[]) => void;
  choices: readonly Choice[];
  /** Offered as one click. */
  preset?: { label: string; ids: readonly string[] };
  placeholder?: string;
}

/** Several people, found by name or section. */
export function PeopleField({ id, value = [], onChange, choices, preset, placeholder }: PeopleFieldProps) {
  return (
    <>
      <Select
        {...(id && { id })}
        mode="multiple"
        value={value}
        onChange={(ids: string[]) => onChange?.(ids)}
        options={[...choices]}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={placeholder ?? '按姓名或科室查找'}
        style={{ width: '100%' }}
      />
      <div className="people-field-foot">
        <span className="note">已选{value.length}人</span>
        {preset ? (
          <button
            type="button"
            className="text-button"
            onClick={() => onChange?.([...new Set([...value, ...preset.ids])])}
          >
            {preset.label}
          </button>
        ) : null}
      </div>
    </>
  );
}

interface PersonFieldProps {
  id?: string;
  value?: string | null;
  onChange?: (id: string | null) => void;
  choices: readonly Choice[];
  placeholder?: string;
  allowClear?: boolean;
}

/** One person. */
export function PersonField({ id, value, onChange, choices, placeholder, allowClear }: PersonFieldProps) {
  return (
    <Select
      {...(id && { id })}
      value={value ?? undefined}
      onChange={(next: string | undefined) => onChange?.(next ?? null)}
      options={[...choices]}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={placeholder ?? '按姓名或科室查找'}
      allowClear={allowClear ?? false}
      style={{ width: '100%' }}
    />
  );
}
