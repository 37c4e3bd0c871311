import { useQuery } from '@apollo/client/react';
import { coversRow } from '@gongkai/shared/permissions';
import { remedyKindText, remedyResultText } from '@gongkai/shared/remedies/remedy';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { RemedyDocument, RemedyHistoryDocument, VoidRemedyDocument } from '../../gql/graphql.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { DrawerPage, overList } from '../../ui/drawer-page.tsx';
import { HistorySection } from '../../ui/history-section.tsx';
import { longDay } from '../../ui/moment.ts';
import { RecordTags } from '../../ui/record-tags.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { useYearLink } from '../../ui/use-year.ts';
import { useLive, useWorkbench } from '../../ui/workbench-context.tsx';
import { RemedyMark } from './remedies-page.tsx';
import { fieldNames, valueWords, verbs } from './remedy-words.ts';

/** One case: facts, acts, history. */
export function RemedyPage() {
  const { id = '' } = useParams();
  const { viewer } = useWorkbench();
  const keepYear = useYearLink();
  const navigate = useNavigate();
  const sections = useSections();
  const [voiding, setVoiding] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { act, busy } = useAct(VoidRemedyDocument);
  const { data, error, refetch } = useQuery(RemedyDocument, { variables: { id } });
  const history = useQuery(RemedyHistoryDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  useLive((message) => {
    if (message.remedy?.id === id) void history.refetch();
  });
  const close = () => void navigate(keepYear('/remedies'), { preventScrollReset: true });
  const item = data?.remedy;
  if (!item)
    return (
      <DrawerPage title={error ? '没有找到' : '案件'} onClose={close}>
        {error ? (
          <ErrorState title="不能打开" detail={error.message} onRetry={() => void refetch()} />
        ) : (
          <LoadingLines rows={8} />
        )}
      </DrawerPage>
    );
  const valid = item.voidedAt === null;
  const voidIt = async (reason: string) => {
    const outcome = await act({ input: { id: item.id, version: item.version, reason } });
    if ('done' in outcome) setVoiding(false);
    else setRefused('conflict' in outcome ? outcome.conflict.message : errorLine(outcome.errors));
  };
  return (
    <DrawerPage
      title={item.matter}
      kicker={
        <>
          {item.registerNo}
          <RecordTags backEntry={item.backEntry} demo={item.demo} voided={!valid} />
        </>
      }
      chip={<RemedyMark item={item} />}
      primary={
        valid && coversRow(viewer, 'remedy:write', item) ? (
          <Button
            type="primary"
            size="large"
            onClick={() => void navigate(keepYear(`/remedies/${item.id}/edit`), { state: overList })}
          >
            {item.result === 'PENDING' ? '登记结果' : '编辑'}
          </Button>
        ) : null
      }
      secondary={
        valid && coversRow(viewer, 'remedy:void', item) ? (
          <Button onClick={() => setVoiding(true)}>作废</Button>
        ) : null
      }
      onClose={close}
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
            value: item.applicationId ? (
              <Link to={keepYear(`/applications/${item.applicationId}`)}>打开申请</Link>
            ) : null,
          },
          { term: '结果', value: remedyResultText[item.result] },
          { term: '结果日期', value: item.resultOn ? longDay(item.resultOn) : null },
        ]}
      />
      <div style={{ marginTop: 32 }}>
        <HistorySection
          lines={history.data?.remedy.history}
          verbs={verbs}
          fieldNames={fieldNames}
          valueText={valueWords(sections)}
        />
      </div>
      <ConfirmAct
        open={voiding}
        act="作废"
        subject={`${item.registerNo}　${item.matter}`}
        consequence="作废后登记号与记录保留，不再计入统计，不能恢复。"
        reason={{ help: '写明作废的依据。' }}
        danger
        busy={busy}
        error={refused}
        onConfirm={(reason) => void voidIt(reason)}
        onCancel={() => setVoiding(false)}
      />
    </DrawerPage>
  );
}
