import { Button, Modal } from 'antd';
import type { Conflict } from './use-act.ts';
import { texts } from './texts.ts';

const words = texts.conflict;

export interface ConflictDialogProps {
  conflict: Conflict | null;
  /** Field → its Chinese name; a field without one is not shown. */
  fieldName: (field: string) => string | null;
  /** Code → word, where a value is not shown as it is. */
  valueText?: (field: string, value: string) => string;
  onReload: () => void;
  onKeepMine: (version: number) => void;
  onCancel: () => void;
}

/** Somebody else saved first: both values, and a choice. Nothing has been overwritten. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { conflict, fieldName, valueText = (_field, value) => value, onReload, onKeepMine, onCancel } = props;
  const show = (field: string, value: string | null) =>
    value === null ? words.blank : valueText(field, value);
  return (
    <Modal
      open={conflict !== null}
      title={words.title}
      onCancel={onCancel}
      width={640}
      footer={
        <>
          <Button onClick={onReload}>{words.reload}</Button>
          <Button type="primary" onClick={() => conflict && onKeepMine(conflict.currentVersion)}>
            {words.keepMine}
          </Button>
        </>
      }
    >
      <p>{conflict?.message}</p>
      <table className="table-rules" style={{ width: '100%', marginTop: 12 }}>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.mine}</th>
            <th scope="col">{words.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {(conflict?.fields ?? []).map(({ field, yours, current }) => {
            const name = fieldName(field);
            return name ? (
              <tr key={field}>
                <th scope="row">{name}</th>
                <td>{show(field, yours)}</td>
                <td>{show(field, current)}</td>
              </tr>
            ) : null;
          })}
        </tbody>
      </table>
    </Modal>
  );
}
