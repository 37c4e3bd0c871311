import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  applicantKindText,
  receiptChannelText,
  regimeText,
} from '@gongkai/shared/applications/application.texts';
import { REPLY_WORKING_DAYS } from '@gongkai/shared/applications/application';
import { outcomeText } from '@gongkai/shared/applications/outcome';
import { coversRow } from '@gongkai/shared/permissions';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  ApplicationDocument,
  ApplicationHistoryDocument,
  RevealApplicantDocument,
  VoidApplicationDocument,
} from '../../gql/graphql.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { DeadlineChip } from '../../ui/deadline-chip.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { DrawerPage, overList } from '../../ui/drawer-page.tsx';
import { dueState } from '../../ui/due-mark.tsx';
import { HistorySection } from '../../ui/history-section.tsx';
import { longDay } from '../../ui/moment.ts';
import { RecordTags } from '../../ui/record-tags.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { useYearLink } from '../../ui/use-year.ts';
import { useLive, useWorkbench } from '../../ui/workbench-context.tsx';
import { ApplicationStatus } from './application-status.tsx';
import { fieldNames, valueWords, verbs, type Application } from './application-words.ts';

/** One case: facts, the next step, history. */
export function ApplicationPage() {
  const { id = '' } = useParams();
  const keepYear = useYearLink();
  const navigate = useNavigate();
  const sections = useSections();
  const { data, error, refetch } = useQuery(ApplicationDocument, { variables: { id } });
  const history = useQuery(ApplicationHistoryDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  useLive((message) => {
    if (message.application?.id === id) void history.refetch();
  });
  const close = () => void navigate(keepYear('/applications'), { preventScrollReset: true });
  const item = data?.application;
  if (!item)
    return (
      <DrawerPage title={error ? '没有找到' : '申请'} onClose={close}>
        {error ? (
          <ErrorState title="不能打开" detail={error.message} onRetry={() => void refetch()} />
        ) : (
          <LoadingLines rows={8} />
        )}
      </DrawerPage>
    );
  return (
    <CaseDrawer item={item} onClose={close} onRevealed={() => void history.refetch()}>
      <HistorySection
        lines={history.data?.application.history}
        verbs={verbs}
        fieldNames={fieldNames}
        valueText={valueWords(sections)}
      />
    </CaseDrawer>
  );
}

interface CaseDrawerProps {
  item: Application;
  onClose: () => void;
  onRevealed: () => void;
  children: ReactNode;
}

function CaseDrawer({ item, onClose, onRevealed, children }: CaseDrawerProps) {
  const { viewer, today } = useWorkbench();
  const navigate = useNavigate();
  const keepYear = useYearLink();
  const client = useApolloClient();
  const [asking, setAsking] = useState<'void' | 'reveal' | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  // Shown once and kept nowhere: closing the drawer forgets it.
  const [fullName, setFullName] = useState<string | null>(null);
  const { act, busy } = useAct(VoidApplicationDocument);
  const valid = item.voidedAt === null;
  const may = (
    permission: 'application:write' | 'application:reply' | 'application:void' | 'application:unmask',
  ) => coversRow(viewer, permission, item);
  const mayReply = valid && item.servedOn === null && may('application:reply');
  const go = (path: string) =>
    void navigate(keepYear(`/applications/${item.id}/${path}`), { state: overList });
  const voidIt = async (reason: string) => {
    const outcome = await act({ input: { id: item.id, version: item.version, reason } });
    if ('done' in outcome) setAsking(null);
    else setRefused('conflict' in outcome ? outcome.conflict.message : errorLine(outcome.errors));
  };
  const reveal = async (reason: string) => {
    try {
      const { data } = await client.mutate({
        mutation: RevealApplicantDocument,
        variables: { input: { id: item.id, reason } },
        fetchPolicy: 'no-cache',
      });
      setFullName(data?.revealApplicant ?? null);
      setAsking(null);
      onRevealed();
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
    }
  };
  const due = dueState(item.dueOn, today, item.dueProvisional);
  const open = item.state === 'PENDING' || item.state === 'OVERDUE';
  const days = REPLY_WORKING_DAYS[item.regime];
  return (
    <DrawerPage
      title={item.content}
      kicker={
        <>
          {item.acceptanceNo}
          <RecordTags backEntry={item.backEntry} demo={item.demo} voided={!valid} />
        </>
      }
      chip={
        open ? (
          <DeadlineChip kind={due.kind} label={due.text} date={`${longDay(item.dueOn)}截止`} />
        ) : (
          <ApplicationStatus item={item} today={today} />
        )
      }
      primary={
        mayReply ? (
          <Button type="primary" size="large" onClick={() => go('reply')}>
            登记答复
          </Button>
        ) : null
      }
      secondary={
        <>
          {valid && may('application:write') ? <Button onClick={() => go('edit')}>编辑</Button> : null}
          {valid && may('application:void') ? <Button onClick={() => setAsking('void')}>作废</Button> : null}
        </>
      }
      footNote={mayReply ? '答复按送达日计入统计，登记后不能撤回。' : null}
      onClose={onClose}
    >
      <DefinitionList
        items={[
          { term: '作废理由', value: item.voidReason },
          {
            term: '申请人',
            value: (
              <>
                {fullName ?? item.applicant}，{applicantKindText[item.applicantKind]}
                {fullName === null && may('application:unmask') ? (
                  <>
                    　
                    <button type="button" className="text-button" onClick={() => setAsking('reveal')}>
                      查看全名
                    </button>
                  </>
                ) : null}
              </>
            ),
          },
          { term: '受理渠道', value: receiptChannelText[item.channel] },
          { term: '承办科室', value: item.section.name },
          { term: '收到日期', value: longDay(item.receivedOn) },
          {
            term: '法定截止',
            value: `${longDay(item.dueOn)}（${regimeText[item.regime]}，收到次日起${days}个工作日）${item.dueProvisional ? '，暂定' : ''}`,
          },
          {
            term: '答复类型',
            value: item.outcome
              ? `${outcomeText[item.outcome].row}　${outcomeText[item.outcome].text}`
              : null,
          },
          { term: '依据', value: item.outcome ? outcomeText[item.outcome].basis : null },
          { term: '答复文号', value: item.replyNo },
          { term: '送达日期', value: item.servedOn ? longDay(item.servedOn) : null },
        ]}
      />
      <div style={{ marginTop: 32 }}>{children}</div>
      <ConfirmAct
        open={asking !== null}
        act={asking === 'void' ? '作废' : '查看全名'}
        subject={item.acceptanceNo}
        consequence={
          asking === 'void'
            ? '作废后受理编号与记录保留，不再计入统计，不能恢复。'
            : '申请人信息只因办理需要查看。查看的人、时间和理由记入办理记录。'
        }
        reason={{ help: asking === 'void' ? '写明作废的依据。' : '如：电话通知补正、填写送达回证。' }}
        danger={asking === 'void'}
        busy={busy}
        error={refused}
        onConfirm={(reason) => void (asking === 'void' ? voidIt(reason) : reveal(reason))}
        onCancel={() => {
          setAsking(null);
          setRefused(null);
        }}
      />
    </DrawerPage>
  );
}
