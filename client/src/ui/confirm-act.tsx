import { Input, Modal } from 'antd';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type ComponentRef,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { StatusShape } from './status-shape.tsx';
import { texts } from './texts.ts';
import './confirm-act.css';

export interface ConfirmActProps {
  open: boolean;
  /** The act by its name in the regulation, also the word on the button: 不予受理, 作废. */
  act: string;
  /** What it is done to. */
  subject?: ReactNode;
  /** What follows, in words, and whether it can be taken back. */
  consequence: ReactNode;
  /** Asks for a reason; `label` if it has a name of its own. */
  reason?: { label?: string; max?: number; optional?: boolean; help?: string };
  /** Only an act that cannot be undone or does harm is red, and only here. */
  danger?: boolean;
  busy?: boolean;
  /** What the server refused, in words. */
  error?: string | null;
  onConfirm: (reason: string) => void;
  onCancel: () => void;
}

const words = texts.confirm;

/** A legal act is never done by one click, and never optimistically. Ctrl+Enter confirms. */
export function ConfirmAct(props: ConfirmActProps) {
  const {
    open,
    act,
    subject,
    consequence,
    reason,
    danger = false,
    busy = false,
    error,
    onConfirm,
    onCancel,
  } = props;
  const id = useId();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<ComponentRef<typeof Input.TextArea>>(null);
  const max = reason?.max ?? 200;

  useEffect(() => {
    if (!open) return;
    setText('');
    setTried(false);
  }, [open]);

  const wrong = !reason
    ? null
    : !reason.optional && text.trim() === ''
      ? words.reasonMissing
      : text.trim().length > max
        ? words.reasonTooLong(max)
        : null;
  const confirm = () => {
    setTried(true);
    if (busy) return;
    if (wrong) field.current?.focus();
    else onConfirm(text.trim());
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) confirm();
  };

  return (
    <Modal
      open={open}
      title={act}
      okText={act}
      cancelText={words.cancel}
      okButtonProps={{ danger, autoFocus: !reason, type: 'primary' }}
      confirmLoading={busy}
      onOk={confirm}
      onCancel={onCancel}
      afterOpenChange={(shown) => shown && reason && field.current?.focus()}
      mask={{ closable: false }}
      closable={false}
      width={480}
      destroyOnHidden
    >
      <div className="confirm-act" onKeyDown={keys}>
        {subject ? <p className="confirm-subject">{subject}</p> : null}
        <p>{consequence}</p>
        {reason ? (
          <div className="confirm-reason">
            <div className="confirm-label">
              <label htmlFor={id}>{reason.label ?? words.reason}</label>
              <span className="note">{words.count(text.trim().length, max)}</span>
            </div>
            <Input.TextArea
              ref={field}
              id={id}
              value={text}
              onChange={(event) => setText(event.target.value)}
              autoSize={{ minRows: 2, maxRows: 6 }}
              {...(tried && wrong ? { status: 'error' as const, 'aria-invalid': true } : {})}
              aria-describedby={`${id}-help`}
            />
            <p className={tried && wrong ? 'field-error' : 'note'} id={`${id}-help`} aria-live="polite">
              {tried && wrong ? (
                <>
                  <StatusShape kind="overdue" size={8} />
                  {wrong}
                </>
              ) : (
                reason.help
              )}
            </p>
          </div>
        ) : null}
        {error ? (
          <p className="field-error" role="alert">
            <StatusShape kind="overdue" size={8} />
            {error}
          </p>
        ) : null}
      </div>
    </Modal>
  );
}
