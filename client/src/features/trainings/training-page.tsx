import { useQuery } from '@apollo/client/react';
import { hoursOf } from '@gongkai/shared/trainings/training';
import { trainingKindText } from '@gongkai/shared/trainings/training.texts';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { TrainingDocument, TrainingHistoryDocument, VoidTrainingDocument } from '../../gql/graphql.ts';
import { Attachments } from '../../ui/attachments.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { HistorySection } from '../../ui/history-section.tsx';
import { longDay } from '../../ui/moment.ts';
import { RecordTags } from '../../ui/record-tags.tsx';
import { Section } from '../../ui/section.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useLive, useWorkbench } from '../../ui/workbench-context.tsx';
import { AttendanceList } from './attendance-list.tsx';
import { whyNotRun, whyNotTick } from './training-acts.ts';
import { TrainingStatus } from './training-columns.tsx';
import { fieldNames, valueWords, verbs, words, type Training } from './training-words.ts';

/** One training: facts, who came, history. */
export function TrainingPage() {
  const { id = '' } = useParams();
  const { toList: close } = usePlaces('/trainings');
  const { data, error, refetch } = useQuery(TrainingDocument, { variables: { id } });
  const history = useQuery(TrainingHistoryDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  useLive(({ training }) => {
    if (training?.id === id) void history.refetch();
  });
  const item = data?.training;
  if (!item)
    return (
      <DrawerPage title={error ? '没有找到' : '培训'} onClose={close}>
        {error ? (
          <ErrorState title="不能打开" detail={error.message} onRetry={() => void refetch()} />
        ) : (
          <LoadingLines rows={8} />
        )}
      </DrawerPage>
    );
  return (
    <TrainingDrawer key={item.id} item={item} onClose={close}>
      <HistorySection
        lines={history.data?.training.history}
        error={history.error}
        onRetry={() => void history.refetch()}
        verbs={verbs}
        fieldNames={fieldNames}
        valueText={valueWords}
      />
    </TrainingDrawer>
  );
}

interface TrainingDrawerProps {
  item: Training;
  onClose: () => void;
  children: ReactNode;
}

function TrainingDrawer({ item, onClose, children }: TrainingDrawerProps) {
  const { viewer } = useWorkbench();
  const { toForm } = usePlaces('/trainings');
  const [voiding, setVoiding] = useState(false);
  const mayRun = whyNotRun(item, viewer) === null;
  const whyNoTick = whyNotTick(item, viewer);
  return (
    <DrawerPage
      title={item.subject}
      kicker={
        <>
          {words.title}
          <RecordTags backEntry={item.backEntry} demo={item.demo} />
        </>
      }
      chip={<TrainingStatus item={item} />}
      primary={
        mayRun ? (
          <Button type="primary" size="large" onClick={() => toForm(`${item.id}/add`)}>
            添加人员
          </Button>
        ) : null
      }
      secondary={
        mayRun ? (
          <>
            <Button onClick={() => toForm(`${item.id}/edit`)}>编辑</Button>
            <Button onClick={() => setVoiding(true)}>作废</Button>
          </>
        ) : null
      }
      footNote={mayRun && whyNoTick ? whyNoTick : null}
      onClose={onClose}
    >
      <DefinitionList
        items={[
          { term: '作废理由', value: item.voidReason },
          { term: '类别', value: trainingKindText[item.kind] },
          { term: '时间', value: longDay(item.heldOn) },
          { term: '学时', value: `${hoursOf(item.halfHours)}学时` },
          { term: '主讲人', value: item.lecturer },
          { term: '地点', value: item.place },
          { term: '备注', value: item.remark },
        ]}
      />
      <div style={{ marginTop: 32 }}>
        <AttendanceList item={item} mayTick={whyNoTick === null} />
      </div>
      <div style={{ marginTop: 32 }}>
        <Section title="课件" right="课件、签到表、照片">
          <Attachments noun="TrainingSession" recordId={item.id} editable={mayRun} label="课件" />
        </Section>
      </div>
      <div style={{ marginTop: 32 }}>{children}</div>
      <VoidIt item={item} open={voiding} onClose={() => setVoiding(false)} />
    </DrawerPage>
  );
}

function VoidIt({ item, open, onClose }: { item: Training; open: boolean; onClose: () => void }) {
  const { said } = usePlaces('/trainings');
  const [refused, setRefused] = useState<string | null>(null);
  const { act, busy } = useAct(VoidTrainingDocument);
  const close = () => {
    setRefused(null);
    onClose();
  };
  const voidIt = async (reason: string) => {
    const outcome = await act({ input: { id: item.id, version: item.version, reason } });
    if ('done' in outcome) {
      close();
      said('已作废，统计已更新');
    } else setRefused('conflict' in outcome ? outcome.conflict.message : errorLine(outcome.errors));
  };
  return (
    <ConfirmAct
      open={open}
      act="作废"
      subject={item.subject}
      consequence="作废后名单与记录保留，不再计入培训期数和人次，不能恢复。"
      reason={{ help: '写明作废的依据，记入办理记录。' }}
      danger
      busy={busy}
      error={refused}
      onConfirm={(reason) => void voidIt(reason)}
      onCancel={close}
    />
  );
}
