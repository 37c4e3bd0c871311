import { Button, Input } from 'antd';
import { DayField } from '../../ui/day-field.tsx';
import { SectionField } from '../../ui/section-field.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';

interface Item {
  what: string;
  sectionId: string | undefined;
  dueOn: string | undefined;
}

interface DecisionsFieldProps {
  id?: string;
  value?: Item[];
  onChange?: (items: Item[]) => void;
}

/** 议定事项: what, which section, by when; one block each. */
export function DecisionsField({ id, value = [], onChange }: DecisionsFieldProps) {
  const { today } = useWorkbench();
  const change = (at: number, part: Partial<Item>) =>
    onChange?.(value.map((item, index) => (index === at ? { ...item, ...part } : item)));
  return (
    <ol className="pack-decisions" id={id} tabIndex={-1}>
      {value.map((item, index) => (
        <li key={index}>
          <Input
            aria-label={`议定事项${index + 1}`}
            placeholder="议定事项"
            value={item.what}
            onChange={(event) => change(index, { what: event.target.value })}
          />
          <SectionField
            value={item.sectionId ?? null}
            placeholder="责任科室"
            onChange={(sectionId) => change(index, { sectionId })}
          />
          <DayField
            today={today}
            value={item.dueOn ?? null}
            showFormat={false}
            onChange={(dueOn) => change(index, { dueOn: dueOn ?? undefined })}
          />
          <button
            type="button"
            className="text-button"
            aria-label={`去掉议定事项${index + 1}`}
            onClick={() => onChange?.(value.filter((_, other) => other !== index))}
          >
            去掉
          </button>
        </li>
      ))}
      <li>
        <Button
          size="small"
          onClick={() => onChange?.([...value, { what: '', sectionId: undefined, dueOn: undefined }])}
        >
          加一项
        </Button>
      </li>
    </ol>
  );
}
