import { useQuery } from '@apollo/client/react';
import { remedyKindText, remedyResultText } from '@gongkai/shared/remedies/remedy';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import {
  LinkedApplicationDocument,
  RemedyDocument,
  RemedyHistoryDocument,
  VoidRemedyDocument,
} from '../../gql/graphql.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { HistorySection } from '../../ui/history-section.tsx';
import { longDay } from '../../ui/moment.ts';
import { RecordTags } from '../../ui/record-tags.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useYearLink } from '../../ui/use-year.ts';
import { useLive, useWorkbench } from '../../ui/workbench-context.tsx';
import { whyNotEdit, whyNotVoid } from './remedy-acts.ts';
import { RemedyStatus } from './remedy-status.tsx';
import { fieldNames, valueWords, verbs, type Remedy } from './remedy-words.ts';

/** One case: facts, acts, history. */
export function RemedyPage() {
  const { id = '' } = useParams();
  const { toList: close } = usePlaces('/remedies');
  const sections = useSections();
  const { data, error, refetch } = useQuery(RemedyDocument, { variables: { id } });
  const history = useQuery(RemedyHistoryDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  useLive((message) => {
    if (message.remedy?.id === id) void history.refetch();
  });
  const item = data?.remedy;
  if (!item)
    return (
      <DrawerPage title="案件" onClose={close}>
        {error ? (
          <ErrorState title="不能打开" detail={error.message} onRetry={() => void refetch()} />
        ) : (
          <LoadingLines rows={8} />
        )}
      </DrawerPage>
    );
  return (
    <CaseDrawer key={item.id} item={item} onClose={close}>
      <HistorySection
        lines={history.data?.remedy.history}
        error={history.error}
        onRetry={() => void history.refetch()}
        verbs={verbs}
        fieldNames={fieldNames}
        valueText={valueWords(sections)}
      />
    </CaseDrawer>
  );
}

interface CaseDrawerProps {
  item: Remedy;
  onClose: () => void;
  children: ReactNode;
}

function CaseDrawer({ item, onClose, children }: CaseDrawerProps) {
  const { viewer } = useWorkbench();
  const { toForm, said } = usePlaces('/remedies');
  const [voiding, setVoiding] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { act, busy } = useAct(VoidRemedyDocument);
  const pending = item.result === 'PENDING';
  const may = {
    edit: whyNotEdit(item, viewer) === null,
    void: whyNotVoid(item, viewer) === null,
  };
  const stopVoiding = () => {
    setVoiding(false);
    setRefused(null);
  };
  const voidIt = async (reason: string) => {
    const outcome = await act({ input: { id: item.id, version: item.version, reason } });
    if ('done' in outcome) {
      stopVoiding();
      said(`${item.registerNo} 已作废，统计已更新`);
    } else setRefused('conflict' in outcome ? outcome.conflict.message : errorLine(outcome.errors));
  };
  const edit = () => toForm(`${item.id}/edit`);
  return (
    <DrawerPage
      title={item.matter}
      kicker={
        <>
          {item.registerNo}
          <RecordTags backEntry={item.backEntry} demo={item.demo} />
        </>
      }
      chip={<RemedyStatus item={item} />}
      primary={
        may.edit && pending ? (
          <Button type="primary" size="large" onClick={edit}>
            登记结果
          </Button>
        ) : null
      }
      secondary={
        <>
          {may.edit && !pending ? <Button onClick={edit}>编辑</Button> : null}
          {may.void ? <Button onClick={() => setVoiding(true)}>作废</Button> : null}
        </>
      }
      footNote={may.edit && pending ? '审结后登记结果，统计随之更新。' : null}
      onClose={onClose}
    >
      <DefinitionList
        items={[
          { term: '作废理由', value: item.voidReason },
          { term: '类型', value: remedyKindText[item.kind] },
          { term: '受理机关', value: item.body },
          { term: '案号', value: item.caseNo },
          { term: '受理日期', value: longDay(item.acceptedOn) },
          { term: '承办科室', value: item.section.name },
          {
            term: '关联申请',
            value: item.applicationId ? <LinkedApplication id={item.applicationId} /> : null,
          },
          { term: '结果', value: remedyResultText[item.result] },
          { term: '结果日期', value: item.resultOn ? longDay(item.resultOn) : null },
        ]}
      />
      <div style={{ marginTop: 32 }}>{children}</div>
      <ConfirmAct
        open={voiding}
        act="作废"
        subject={`${item.registerNo}　${item.matter}`}
        consequence="作废后登记号与记录保留，不再计入统计，不能恢复。"
        reason={{ help: '写明作废的依据，记入办理记录。' }}
        danger
        busy={busy}
        error={refused}
        onConfirm={(reason) => void voidIt(reason)}
        onCancel={stopVoiding}
      />
    </DrawerPage>
  );
}

/** The application the case is about, by its number; of another section's it can only be said that there is one. */
function LinkedApplication({ id }: { id: string }) {
  const keepYear = useYearLink();
  const { data, loading } = useQuery(LinkedApplicationDocument, { variables: { id } });
  if (!data) return loading ? '正在读取' : '有，不在您的查看范围';
  return (
    <Link to={keepYear(`/applications/${id}`)}>
      {data.application.acceptanceNo}　{data.application.content}
    </Link>
  );
}
