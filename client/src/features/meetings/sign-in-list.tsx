import { attendanceStateText } from '@gongkai/shared/meetings/meeting.texts';
import type { AttendanceState } from '@gongkai/shared/meetings/attendance';
import { useState } from 'react';
import { TickAttendeeDocument } from '../../gql/graphql.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import type { StatusKind } from '../../ui/status-shape.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import type { Attendee } from './meeting-words.ts';

const stateKind: Record<AttendanceState, StatusKind> = {
  INVITED: 'not-started',
  PRESENT: 'done',
  LATE: 'due-soon',
  ON_LEAVE: 'paused',
  ABSENT: 'overdue',
};

interface SignInListProps {
  attendees: readonly Attendee[];
  mayTick: boolean;
  mayExcuse: boolean;
  onRefused: (why: string | null) => void;
}

/** Everybody with the buttons of the door: 实到, 迟到, 请假. The same button again takes the tick back. */
export function SignInList({ attendees, mayTick, mayExcuse, onRefused }: SignInListProps) {
  const { act } = useAct(TickAttendeeDocument);
  const [sending, setSending] = useState<ReadonlySet<string>>(new Set());
  const [excused, setExcused] = useState<Attendee | null>(null);
  const tick = async (one: Attendee, state: AttendanceState, leaveReason: string | null = null) => {
    setSending((ids) => new Set([...ids, one.id]));
    const outcome = await act({ input: { id: one.id, state, leaveReason } });
    setSending((ids) => new Set([...ids].filter((id) => id !== one.id)));
    if ('done' in outcome) {
      onRefused(null);
      // Only the dialog of this person: another's may have been opened while the answer was on its way.
      setExcused((open) => (open?.id === one.id ? null : open));
    } else onRefused('conflict' in outcome ? outcome.conflict.message : errorLine(outcome.errors));
  };
  const press = (one: Attendee, state: AttendanceState) => {
    // Somebody who walked in and out again was not there: there is no invitation to fall back to.
    if (one.state === state) void tick(one, one.walkIn ? 'ABSENT' : 'INVITED');
    else if (state === 'ON_LEAVE') setExcused(one);
    else void tick(one, state);
  };
  const states = (one: Attendee): AttendanceState[] =>
    one.walkIn ? ['PRESENT', 'LATE'] : ['PRESENT', 'LATE', 'ON_LEAVE'];
  const may = (one: Attendee, state: AttendanceState): boolean =>
    state === 'ON_LEAVE' ? mayExcuse : mayTick || (mayExcuse && one.state === state);
  return (
    <>
      <ul className="sign-in-list" aria-label="参会人员">
        {attendees.map((one) => (
          <li key={one.id} aria-busy={sending.has(one.id)}>
            <div className="sign-in-who">
              <b>{one.person.name}</b>
              <span className="note">
                {one.walkIn ? '列席　' : ''}
                {one.section?.name ?? one.person.post}
                {one.leaveReason ? `　${one.leaveReason}` : ''}
              </span>
            </div>
            {mayTick || mayExcuse ? (
              <div className="sign-in-buttons" role="group" aria-label={`${one.person.name}签到`}>
                {states(one).map((state) => (
                  <button
                    key={state}
                    type="button"
                    className={`sign-in-button is-${state}`}
                    aria-pressed={one.state === state}
                    disabled={sending.has(one.id) || !may(one, state)}
                    onClick={() => press(one, state)}
                  >
                    {attendanceStateText[state]}
                  </button>
                ))}
              </div>
            ) : (
              <StatusMark kind={stateKind[one.state]}>{attendanceStateText[one.state]}</StatusMark>
            )}
          </li>
        ))}
      </ul>
      <ConfirmAct
        open={excused !== null}
        act="请假"
        subject={excused?.person.name}
        consequence="记为请假，理由写入会议台账；可随时改为实到或迟到。"
        reason={{ label: '请假理由', max: 60, help: '如外出参加培训、病假' }}
        busy={excused !== null && sending.has(excused.id)}
        onConfirm={(reason) => excused && void tick(excused, 'ON_LEAVE', reason)}
        onCancel={() => setExcused(null)}
      />
    </>
  );
}
