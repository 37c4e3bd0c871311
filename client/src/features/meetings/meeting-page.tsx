import { useQuery } from '@apollo/client/react';
import { meetingKindText } from '@gongkai/shared/meetings/meeting.texts';
import { can } from '@gongkai/shared/permissions';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import {
  MeetingDocument,
  MeetingHistoryDocument,
  ReopenMeetingDocument,
  VoidMeetingDocument,
  type HistoryFieldsFragment,
} from '../../gql/graphql.ts';
import { Attachments } from '../../ui/attachments.tsx';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { HistorySection } from '../../ui/history-section.tsx';
import { longDay } from '../../ui/moment.ts';
import { RecordTags } from '../../ui/record-tags.tsx';
import { Section } from '../../ui/section.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { usePlaces } from '../../ui/use-places.ts';
import { useLive, useWorkbench } from '../../ui/workbench-context.tsx';
import { whyNot } from './meeting-acts.ts';
import { MeetingFiles } from './meeting-files.tsx';
import { MeetingStatusMark } from './meeting-status.tsx';
import { MeetingSteps } from './meeting-steps.tsx';
import { fieldNames, valueWords, verbs, type Decision, type OpenedMeeting } from './meeting-words.ts';
import { Attendance, Decisions, Facts, Minutes, Previous } from './meeting-parts.tsx';
import { NextStep } from './next-step.tsx';
import { useConfirmedAct } from '../../ui/use-confirmed-act.tsx';
import { usePeople } from './use-people.ts';
import './meetings.css';

/** One meeting: what is next, what the last one decided, and all that belongs to this one. */
export function MeetingPage() {
  const { id = '' } = useParams();
  const { toList } = usePlaces('/meetings');
  const { people, sections } = usePeople();
  const { data, error, refetch } = useQuery(MeetingDocument, { variables: { id } });
  const history = useQuery(MeetingHistoryDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  useLive(({ meeting, decision }) => {
    if (meeting?.id === id || decision?.meetingId === id) void history.refetch();
  });
  const meeting = data?.meeting;
  if (!meeting)
    return (
      <DrawerPage title="会议" onClose={toList}>
        {error ? (
          <ErrorState title="不能打开" detail={error.message} onRetry={() => void refetch()} />
        ) : (
          <LoadingLines rows={8} />
        )}
      </DrawerPage>
    );
  return (
    <MeetingDrawer key={meeting.id} meeting={meeting} onClose={toList}>
      <HistorySection
        lines={history.data && linesOf(history.data.meeting.history, meeting.decisions)}
        error={history.error}
        onRetry={() => void history.refetch()}
        verbs={verbs}
        fieldNames={fieldNames}
        valueText={valueWords(people, sections)}
      />
    </MeetingDrawer>
  );
}

/** Lines of decisions say so, and which one. */
function linesOf(lines: readonly HistoryFieldsFragment[], decisions: readonly Decision[]) {
  return lines.map((line) =>
    line.noun === 'MeetingDecision'
      ? {
          ...line,
          verb: `decision ${line.verb}`,
          reason: line.reason ?? decisions.find(({ id }) => id === line.recordId)?.what ?? null,
        }
      : line,
  );
}

interface MeetingDrawerProps {
  meeting: OpenedMeeting;
  onClose: () => void;
  children: ReactNode;
}

function MeetingDrawer({ meeting, onClose, children }: MeetingDrawerProps) {
  const { viewer, today } = useWorkbench();
  const { toForm, said } = usePlaces('/meetings');
  const may = (act: Parameters<typeof whyNot>[1]) => whyNot(meeting, act, viewer, today) === null;
  const { id, version } = meeting;
  const reopen = useConfirmedAct(ReopenMeetingDocument, {
    act: '退回上一步',
    subject: meeting.name,
    consequence: '会议回到上一步，已登记的内容保留，可修改后重新办理；归档号收回。',
    reason: { help: '写明退回的原因，记入办理记录。' },
    variables: (reason) => ({ input: { id, version, reason } }),
    onDone: () => said('已退回上一步'),
  });
  const voiding = useConfirmedAct(VoidMeetingDocument, {
    act: '作废',
    subject: meeting.name,
    consequence: '作废后记录保留，不再计入会议次数和人次，不能恢复；已发通知而未召开的，另发取消消息。',
    reason: { help: '写明作废的依据，记入办理记录。' },
    danger: true,
    variables: (reason) => ({ input: { id, version, reason } }),
    onDone: () => said('会议已作废'),
  });
  return (
    <DrawerPage
      title={meeting.name}
      kicker={
        <>
          {meetingKindText[meeting.kind]}　{longDay(meeting.heldOn)} {meeting.startsAt}
          <RecordTags backEntry={meeting.backEntry} demo={meeting.demo} />
        </>
      }
      chip={<MeetingStatusMark item={meeting} />}
      secondary={
        may('void') ? (
          <>
            {may('edit') ? <Button onClick={() => toForm(`${id}/edit`)}>编辑</Button> : null}
            {may('reopen') ? <Button onClick={reopen.ask}>退回上一步</Button> : null}
            <Button onClick={voiding.ask}>作废</Button>
          </>
        ) : null
      }
      onClose={onClose}
    >
      {meeting.voidedAt ? null : <MeetingSteps meeting={meeting} />}
      <NextStep meeting={meeting} />
      <Previous meeting={meeting} />
      <Facts meeting={meeting} />
      <Attendance meeting={meeting} />
      <Decisions meeting={meeting} />
      {meeting.minutes ? <Minutes meeting={meeting} /> : null}
      <Section title="文书">
        <MeetingFiles meeting={meeting} />
      </Section>
      <Section title="附件" right="签字的通知、签到表、纪要，照片">
        <Attachments
          noun="Meeting"
          recordId={id}
          editable={meeting.voidedAt === null && can(viewer, 'meeting:run')}
        />
      </Section>
      {children}
      {reopen.dialog}
      {voiding.dialog}
    </DrawerPage>
  );
}
