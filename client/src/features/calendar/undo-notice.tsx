import { useState } from 'react';
import { UndoNoticeDocument } from '../../gql/graphql.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import type { Notice } from '../../ui/use-named-calendar.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useCan } from '../../ui/workbench-context.tsx';

/** 撤销 of an edition entered here: the days of the one before hold again, and every limit goes back. */
export function UndoNotice({ notice }: { notice: Notice }) {
  const may = useCan('calendar:enter') && notice.undoable;
  const { said } = usePlaces('/calendar');
  const { act, busy } = useAct(UndoNoticeDocument);
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const close = () => {
    setOpen(false);
    setRefused(null);
  };
  const undo = async (reason: string) => {
    const outcome = await act({ input: { id: notice.id, version: notice.version, reason } });
    if ('done' in outcome) {
      close();
      said('已撤销，受影响的期限已恢复');
    } else setRefused('conflict' in outcome ? outcome.conflict.message : errorLine(outcome.errors));
  };
  if (!may) return null;
  return (
    <>
      <button type="button" className="text-button notice-undo" onClick={() => setOpen(true)}>
        撤销
      </button>
      <ConfirmAct
        open={open}
        act="撤销通知"
        subject={`${notice.title}（第${notice.edition}版）`}
        consequence="恢复为上一版的放假安排，因本版调整的期限一并恢复，前后日期记入各条办理记录。"
        reason={{ help: '写明撤销的原因，如录入有误。' }}
        busy={busy}
        error={refused}
        onConfirm={(reason) => void undo(reason)}
        onCancel={close}
      />
    </>
  );
}
