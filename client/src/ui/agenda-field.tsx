import { Button, Input } from 'antd';
import './agenda-field.css';

interface Item {
  topic: string;
  speaker: string | null;
}

interface AgendaFieldProps {
  id?: string;
  value?: Item[];
  onChange?: (items: Item[]) => void;
}

const MOST = 20;

/** 议题, one a line, with who reports on it. */
export function AgendaField({ id, value = [], onChange }: AgendaFieldProps) {
  const change = (at: number, part: Partial<Item>) =>
    onChange?.(value.map((item, index) => (index === at ? { ...item, ...part } : item)));
  const move = (at: number) =>
    onChange?.(
      value.map(
        (item, index) => (index === at - 1 ? value[at] : index === at ? value[at - 1] : item) ?? item,
      ),
    );
  return (
    <ol className="agenda-field" id={id} tabIndex={-1}>
      {value.map((item, index) => (
        <li key={index}>
          <span className="note">{index + 1}</span>
          <Input
            aria-label={`议题${index + 1}`}
            placeholder="议题"
            value={item.topic}
            onChange={(event) => change(index, { topic: event.target.value })}
          />
          <Input
            aria-label={`议题${index + 1}的汇报人`}
            placeholder="汇报人"
            value={item.speaker ?? ''}
            onChange={(event) => change(index, { speaker: event.target.value })}
          />
          <span className="agenda-field-acts">
            <button
              type="button"
              className="text-button"
              aria-label={`上移议题${index + 1}`}
              disabled={index === 0}
              onClick={() => move(index)}
            >
              上移
            </button>
            <button
              type="button"
              className="text-button"
              aria-label={`去掉议题${index + 1}`}
              onClick={() => onChange?.(value.filter((_, other) => other !== index))}
            >
              去掉
            </button>
          </span>
        </li>
      ))}
      {value.length < MOST ? (
        <li>
          <Button size="small" onClick={() => onChange?.([...value, { topic: '', speaker: null }])}>
            加一项议题
          </Button>
        </li>
      ) : null}
    </ol>
  );
}
