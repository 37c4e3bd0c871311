import { App, Button } from 'antd';
import { MakePackDocument, SendPackNoticeDocument } from '../../gql/graphql.ts';
import { errorLine, useAct } from '../../ui/use-act.ts';
import type { Pack } from './pack-words.ts';

/** One step after the other: 生成材料, then 导出 Word, then 发会议通知; each is there as soon as it makes sense. */
export function PackActions({ pack }: { pack: Pack }) {
  const { message } = App.useApp();
  const making = useAct(MakePackDocument);
  const notice = useAct(SendPackNoticeDocument);
  const told = pack.noticedAt !== null || (pack.meeting !== null && pack.meeting.status !== 'PLANNED');
  const run = async (act: () => ReturnType<typeof making.act>, said: string) => {
    const outcome = await act();
    if ('errors' in outcome) return void message.error(errorLine(outcome.errors), 6);
    if ('conflict' in outcome) return void message.error(outcome.conflict.message, 6);
    void message.success(said, 6);
  };
  const make = () => void run(() => making.act({ id: pack.id }), '材料已生成，可以导出');
  const send = () => void run(() => notice.act({ id: pack.id }), '会议通知已发给参会人员');
  return (
    <>
      <Button
        disabled={told || !pack.meeting}
        loading={notice.busy}
        onClick={send}
        {...(told && { title: '会议通知已经发出' })}
      >
        {told ? '已发会议通知' : '发会议通知'}
      </Button>
      {pack.madeAt ? (
        <>
          <Button loading={making.busy} onClick={make}>
            重新生成
          </Button>
          <Button type="primary" href={`/documents/pack/${pack.id}/pack.docx`}>
            导出 Word
          </Button>
        </>
      ) : (
        <Button type="primary" loading={making.busy} onClick={make}>
          生成材料
        </Button>
      )}
    </>
  );
}
