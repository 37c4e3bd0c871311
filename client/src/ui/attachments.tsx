import { useRef, useState, type DragEvent } from 'react';
import { momentText } from './moment.ts';
import { ErrorState, LoadingLines } from './state-views.tsx';
import { StatusShape } from './status-shape.tsx';
import { texts } from './texts.ts';
import { ACCEPTED, sizeText } from './upload.ts';
import { useAttachments, type Attachment, type Sending } from './use-attachments.ts';
import { useIsPhone } from './use-is-phone.ts';
import { useWorkbench } from './workbench-context.tsx';
import './attachments.css';

const words = texts.files;

export interface AttachmentsProps {
  /** The record the files belong to, by its name in events. */
  noun: string;
  recordId: string;
  /** Whether the viewer may add and remove; the server asks again. */
  editable: boolean;
  /** 佐证材料, 课件: what the list is called for those who do not see the heading. */
  label?: string;
}

/** The files of a record: who added which when, and the place to drop more. */
export function Attachments({ noun, recordId, editable, label = words.label }: AttachmentsProps) {
  const { files, error, refetch, sending, refused, send, remove } = useAttachments(noun, recordId);
  if (!files)
    return error ? <ErrorState detail={error.message} onRetry={refetch} /> : <LoadingLines rows={1} />;
  return (
    <div className="attachments">
      {files.length === 0 && sending.length === 0 && !editable ? <p className="note">{words.none}</p> : null}
      <ul aria-label={label}>
        {files.map((file) => (
          <Kept key={file.id} file={file} {...(editable && { onRemove: () => remove(file) })} />
        ))}
        {sending.map((one) => (
          <OnItsWay key={one.key} one={one} />
        ))}
      </ul>
      {refused ? (
        <p className="field-error" role="alert">
          <StatusShape kind="overdue" size={8} />
          {refused}
        </p>
      ) : null}
      {editable ? <DropZone onFiles={send} /> : null}
    </div>
  );
}

function Kept({ file, onRemove }: { file: Attachment; onRemove?: () => void }) {
  const { today } = useWorkbench();
  return (
    <li className="attachment">
      <span className="attachment-state tone-good">
        <StatusShape kind="done" />
      </span>
      <a className="attachment-name" href={`/files/${file.id}`} download={file.name}>
        {file.name}
      </a>
      <span className="attachment-facts">
        <span>{sizeText(file.size)}</span>
        <span>{file.uploadedBy}</span>
        <span>{momentText(file.createdAt, today)}</span>
      </span>
      {onRemove ? (
        <button
          type="button"
          className="text-button attachment-act"
          aria-label={words.removeOf(file.name)}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      ) : null}
    </li>
  );
}

function OnItsWay({ one }: { one: Sending }) {
  const { file, percent, refused, cancel } = one;
  return (
    <li className="attachment" data-refused={refused !== null}>
      <span className={`attachment-state tone-${refused ? 'bad' : 'active'}`}>
        <StatusShape kind={refused ? 'overdue' : 'in-progress'} />
      </span>
      <span className="attachment-name">{file.name}</span>
      {refused ? (
        <span className="attachment-refused" role="alert">
          {refused}
        </span>
      ) : (
        <span className="attachment-facts" role="progressbar" aria-valuenow={percent} aria-label={file.name}>
          {percent < 100 ? words.sending(percent) : words.checking}
        </span>
      )}
      <button type="button" className="text-button attachment-act" onClick={cancel}>
        {refused ? words.dismiss : words.cancel}
      </button>
    </li>
  );
}

function DropZone({ onFiles }: { onFiles: (files: Iterable<File>) => void }) {
  const phone = useIsPhone();
  const choose = useRef<HTMLInputElement>(null);
  const photograph = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles(event.dataTransfer.files);
  };
  const input = (ref: typeof choose, more: object) => (
    <input
      ref={ref}
      type="file"
      // antd's forms show every file input again, hidden or not.
      style={{ display: 'none' }}
      onChange={({ target }) => {
        onFiles([...(target.files ?? [])]);
        target.value = ''; // the same file may be chosen again after it was refused
      }}
      {...more}
    />
  );
  return (
    <div
      className={`drop-zone${over ? ' is-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {input(choose, { multiple: true, accept: ACCEPTED, 'aria-label': words.choose })}
      {phone ? (
        <p>
          {input(photograph, {
            accept: 'image/jpeg,image/png',
            capture: 'environment',
            'aria-label': words.photograph,
          })}
          <button type="button" className="text-button" onClick={() => photograph.current?.click()}>
            {words.photograph}
          </button>
          {words.or}
          <button type="button" className="text-button" onClick={() => choose.current?.click()}>
            {words.choose}
          </button>
        </p>
      ) : (
        <p>
          {words.dropHere}
          <button type="button" className="text-button" onClick={() => choose.current?.click()}>
            {words.choose}
          </button>
        </p>
      )}
      <p className="note">{words.kinds}</p>
    </div>
  );
}
