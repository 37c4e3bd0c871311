import { useQuery } from '@apollo/client/react';
import { receiptChannelText, regimeText } from '@gongkai/shared/applications/application.texts';
import type { Day } from '@gongkai/shared/calendar/day';
import { citeLimit, REGIMES } from '@gongkai/shared/calendar/regime';
import { outcomeText } from '@gongkai/shared/applications/outcome';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import {
  ApplicationDocument,
  ApplicationHistoryDocument,
  VoidApplicationDocument,
} from '../../gql/graphql.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { DeadlineChip } from '../../ui/deadline-chip.tsx';
import { HowButton, useDeadlineTrace } from '../../ui/deadline-trace.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { dueState } from '../../ui/due-mark.tsx';
import { HistorySection } from '../../ui/history-section.tsx';
import { dayInSentence, longDay } from '../../ui/moment.ts';
import { RecordTags } from '../../ui/record-tags.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useLive, useWorkbench } from '../../ui/workbench-context.tsx';
import { ApplicantName } from './applicant-name.tsx';
import { whyNotEdit, whyNotReply, whyNotVoid } from './application-acts.ts';
import { ApplicationStatus } from './application-status.tsx';
import { fieldNames, valueWords, verbs, type Application } from './application-words.ts';

/** One case: facts, the next step, history. */
export function ApplicationPage() {
  const { id = '' } = useParams();
  const { toList: close } = usePlaces('/applications');
  const sections = useSections();
  const { data, error, refetch } = useQuery(ApplicationDocument, { variables: { id } });
  const history = useQuery(ApplicationHistoryDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  useLive((message) => {
    if (message.application?.id === id) void history.refetch();
  });
  const item = data?.application;
  if (!item)
    return (
      <DrawerPage title="申请" onClose={close}>
        {error ? (
          <ErrorState title="不能打开" detail={error.message} onRetry={() => void refetch()} />
        ) : (
          <LoadingLines rows={8} />
        )}
      </DrawerPage>
    );
  return (
    <CaseDrawer key={item.id} item={item} onClose={close} onRevealed={() => void history.refetch()}>
      <HistorySection
        lines={history.data?.application.history}
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
  item: Application;
  onClose: () => void;
  onRevealed: () => void;
  children: ReactNode;
}

function CaseDrawer({ item, onClose, onRevealed, children }: CaseDrawerProps) {
  const { viewer, today, calendar } = useWorkbench();
  const { toForm, said } = usePlaces('/applications');
  const [voiding, setVoiding] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { act, busy } = useAct(VoidApplicationDocument);
  const may = {
    edit: whyNotEdit(item, viewer) === null,
    reply: whyNotReply(item, viewer) === null,
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
      said(`${item.acceptanceNo} 已作废，统计已更新`);
    } else setRefused('conflict' in outcome ? outcome.conflict.message : errorLine(outcome.errors));
  };
  const due = dueState(item.dueOn, today, item.dueProvisional, calendar);
  const open = item.state === 'PENDING' || item.state === 'OVERDUE';
  const regime = REGIMES[item.regime];
  const days = regime.replyDays;
  const { how, trace } = useDeadlineTrace({
    start: item.receivedOn as Day, // the server sends real days
    workingDays: days,
    basis: citeLimit(regime, 'REPLY'),
  });
  return (
    <DrawerPage
      title={item.content}
      kicker={
        <>
          {item.acceptanceNo}
          <RecordTags backEntry={item.backEntry} demo={item.demo} />
        </>
      }
      chip={
        open ? (
          <DeadlineChip
            kind={due.kind}
            label={due.text}
            date={`${dayInSentence(item.dueOn)}截止`}
            how={how}
          />
        ) : (
          <ApplicationStatus item={item} today={today} />
        )
      }
      primary={
        may.reply ? (
          <Button type="primary" size="large" onClick={() => toForm(`${item.id}/reply`)}>
            登记答复
          </Button>
        ) : null
      }
      secondary={
        <>
          {may.edit ? <Button onClick={() => toForm(`${item.id}/edit`)}>编辑</Button> : null}
          {may.void ? <Button onClick={() => setVoiding(true)}>作废</Button> : null}
        </>
      }
      footNote={may.reply ? '答复按送达日计入统计，登记后不能撤回。' : null}
      onClose={onClose}
    >
      {trace}
      <DefinitionList
        items={[
          { term: '作废理由', value: item.voidReason },
          {
            term: '申请人',
            value: <ApplicantName item={item} onRevealed={onRevealed} />,
          },
          { term: '受理渠道', value: receiptChannelText[item.channel] },
          { term: '承办科室', value: item.section.name },
          { term: '收到日期', value: longDay(item.receivedOn) },
          {
            term: '法定截止',
            value: (
              <>
                {`${dayInSentence(item.dueOn)}，${regimeText[item.regime]}，收到次日起${days}个工作日${item.dueProvisional ? '；次年放假安排未发布，暂定' : ''}`}
                {open ? null : <HowButton {...how} />}
              </>
            ),
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
        open={voiding}
        act="作废"
        subject={item.acceptanceNo}
        consequence="作废后受理编号与记录保留，不再计入统计，不能恢复。"
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
