import { useQuery } from '@apollo/client/react';
import { coversRow } from '@gongkai/shared/permissions';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { SeeSupervisionDocument, SupervisionOrderDocument } from '../../gql/graphql.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { longDay, momentText, writtenDay } from '../../ui/moment.ts';
import { RecordTags } from '../../ui/record-tags.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { useAct } from '../../ui/use-act.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { SupervisionStatus } from './supervision-status.tsx';
import { whyNotAnswer, words, type Order } from './supervision-words.ts';

/** One order: what is pressed, who has read it, what was answered. */
export function SupervisionPage() {
  const { id = '' } = useParams();
  const { toList: close } = usePlaces('/supervision');
  const { data, error, refetch } = useQuery(SupervisionOrderDocument, { variables: { id } });
  const order = data?.supervisionOrder;
  if (order) return <OrderDrawer key={order.id} order={order} onClose={close} />;
  return (
    <DrawerPage title={words.order} onClose={close}>
      {error ? (
        <ErrorState title="不能打开" detail={error.message} onRetry={() => void refetch()} />
      ) : (
        <LoadingLines rows={8} />
      )}
    </DrawerPage>
  );
}

/** Opened by somebody of the section, it is read: said once, and shown to the leader. */
function useSeen(order: Order): void {
  const { viewer } = useWorkbench();
  const { act } = useAct(SeeSupervisionDocument);
  const told = useRef(false);
  const mine = viewer.sectionIds.includes(order.sectionId) && coversRow(viewer, 'supervision:answer', order);
  const unseen = mine && order.seenAt === null;
  useEffect(() => {
    if (!unseen || told.current) return;
    told.current = true;
    void act({ id: order.id });
  }, [unseen, act, order.id]);
}

function OrderDrawer({ order, onClose }: { order: Order; onClose: () => void }) {
  const { viewer, today } = useWorkbench();
  const { toForm } = usePlaces('/supervision');
  useSeen(order);
  const { task, seenAt, seenBy, answer, answeredAt, answeredBy } = order;
  const mayAnswer = whyNotAnswer(order, viewer) === null;
  return (
    <DrawerPage
      title={task.title}
      kicker={
        <>
          {order.orderNo}
          <RecordTags backEntry={false} demo={order.demo} />
        </>
      }
      chip={<SupervisionStatus order={order} />}
      primary={
        mayAnswer ? (
          <Button type="primary" size="large" onClick={() => toForm(`${order.id}/answer`)}>
            {words.answer}
          </Button>
        ) : null
      }
      secondary={<Button href={`/documents/supervision/${order.id}/order.docx`}>导出{words.order}</Button>}
      footNote={answeredAt ? null : words.answerNote}
      onClose={onClose}
    >
      <DefinitionList
        items={[
          {
            term: '督办事项',
            value: (
              <>
                <Link to={`/tasks/${task.id}`}>{task.title}</Link>
                <div className="note">{`${task.taskNo}　完成时限${writtenDay(task.dueOn)}`}</div>
              </>
            ),
          },
          { term: '责任科室', value: order.section.name },
          { term: '督办要求', value: order.line },
          { term: '答复期限', value: longDay(order.answerBy) },
          { term: '督办人', value: `${order.issuedBy}　${writtenDay(order.issuedOn)}` },
          { term: '已阅', value: seenAt ? `${seenBy}　${momentText(seenAt, today)}` : '科室还没有打开' },
          {
            term: '答复',
            value: answeredAt ? (
              <>
                {answer}
                <div className="note">{`${answeredBy}　${momentText(answeredAt, today)}`}</div>
              </>
            ) : (
              '还没有答复'
            ),
          },
        ]}
      />
    </DrawerPage>
  );
}
