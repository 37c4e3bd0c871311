import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { AddWalkInDocument, MeetingDocument } from '../../gql/graphql.ts';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { dayInSentence } from '../../ui/moment.ts';
import { Section } from '../../ui/section.tsx';
import { ErrorState, LoadingLines, NoticeBar } from '../../ui/state-views.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { AttendanceLine } from './attendance-summary.tsx';
import { whyNot } from './meeting-acts.ts';
import type { WholeMeeting } from './meeting-words.ts';
import { PersonField } from './people-field.tsx';
import { SignInList } from './sign-in-list.tsx';
import { useHold } from './use-meeting-acts.tsx';
import { usePeople } from './use-people.ts';
import './meetings.css';
import './sign-in.css';

/** 签到: one tap a person, made for a phone in the meeting room. */
export function SignInPage() {
  const { id = '' } = useParams();
  const { toItem } = usePlaces('/meetings');
  const { data, error, refetch } = useQuery(MeetingDocument, { variables: { id } });
  if (!data)
    return (
      <DrawerPage title="签到" onClose={() => toItem(id)}>
        {error ? (
          <ErrorState title="不能打开" detail={error.message} onRetry={() => void refetch()} />
        ) : (
          <LoadingLines rows={8} />
        )}
      </DrawerPage>
    );
  return <Sheet meeting={data.meeting} />;
}

function Sheet({ meeting }: { meeting: WholeMeeting }) {
  const { viewer, today } = useWorkbench();
  const { toItem, said } = usePlaces('/meetings');
  const mayRun = useCan('meeting:run');
  const [refused, setRefused] = useState<string | null>(null);
  const why = {
    tick: whyNot(meeting, 'tick', viewer, today),
    excuse: whyNot(meeting, 'excuse', viewer, today),
  };
  const hold = useHold(meeting, () => {
    said('签到已结束');
    toItem(meeting.id);
  });
  const back = () => toItem(meeting.id);
  return (
    <DrawerPage
      title="签到"
      kicker={`${meeting.name}　${dayInSentence(meeting.heldOn)} ${meeting.startsAt}`}
      primary={
        why.tick === null ? (
          <Button type="primary" size="large" onClick={hold.ask}>
            结束签到
          </Button>
        ) : null
      }
      secondary={<Button onClick={back}>返回会议</Button>}
      footNote={why.tick === null ? '未签到的届时记为缺席。' : null}
      onClose={back}
    >
      <div className="sign-in-counts">
        <AttendanceLine counts={meeting.attendance} />
      </div>
      {why.tick && mayRun ? <NoticeBar kind="locked">{why.tick}</NoticeBar> : null}
      {refused ? <NoticeBar kind="overdue">{refused}</NoticeBar> : null}
      <SignInList
        attendees={meeting.attendees}
        mayTick={why.tick === null}
        mayExcuse={why.excuse === null}
        onRefused={setRefused}
      />
      {why.tick === null ? <WalkIn meeting={meeting} onRefused={setRefused} /> : null}
      {hold.dialog}
    </DrawerPage>
  );
}

interface WalkInProps {
  meeting: WholeMeeting;
  onRefused: (why: string | null) => void;
}

/** 列席: who came without being invited. */
function WalkIn({ meeting, onRefused }: WalkInProps) {
  const { ready } = usePeople();
  const { act, busy } = useAct(AddWalkInDocument);
  const [personId, setPersonId] = useState<string | null>(null);
  const here = new Set(meeting.attendees.map((one) => one.personId));
  const add = async () => {
    if (!personId) return;
    const outcome = await act({ input: { meetingId: meeting.id, personId } });
    if ('done' in outcome) {
      setPersonId(null);
      onRefused(null);
    } else onRefused('conflict' in outcome ? outcome.conflict.message : errorLine(outcome.errors));
  };
  return (
    <div className="walk-in">
      <Section title="列席" right="未列入应到、当场到会的本局人员">
        <div className="walk-in-line">
          <PersonField
            choices={ready?.choices.filter(({ value }) => !here.has(value)) ?? []}
            value={personId}
            onChange={setPersonId}
            allowClear
          />
          <Button disabled={!personId} loading={busy} onClick={() => void add()}>
            加入
          </Button>
        </div>
      </Section>
    </div>
  );
}
