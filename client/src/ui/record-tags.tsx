import './record-tags.css';

/** Small marks beside a title: entered from paper, invented, no longer valid. */
export function RecordTags({
  backEntry,
  demo,
  voided,
}: {
  backEntry?: boolean;
  demo?: boolean;
  voided?: boolean;
}) {
  return (
    <>
      {backEntry ? <span className="record-tag">补录</span> : null}
      {demo ? <span className="record-tag">演示</span> : null}
      {voided ? <span className="record-tag">已作废</span> : null}
    </>
  );
}
