import { attendanceStateText } from '@gongkai/shared/meetings/meeting.texts';
import type { Attendee, WholeMeeting } from './meeting-words.ts';

/** 应到8人　实到6人 …, as one line; a zero is said, too. */
export function AttendanceLine({ counts }: { counts: WholeMeeting['attendance'] }) {
  const { invited, came, late, onLeave, absent, waiting, walkIns } = counts;
  const figures: [string, number][] = [
    ['应到', invited],
    ['实到', came],
    ['迟到', late],
    ['请假', onLeave],
    ...(waiting > 0 ? [['未签到', waiting] as [string, number]] : [['缺席', absent] as [string, number]]),
    ...(walkIns > 0 ? [['列席', walkIns] as [string, number]] : []),
  ];
  return (
    <dl className="attendance-line" aria-live="polite">
      {figures.map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <b>{count}</b>人
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Who came and who did not, by name. */
export function AttendanceNames({ attendees }: { attendees: readonly Attendee[] }) {
  const groups = [
    ...(['PRESENT', 'LATE', 'ON_LEAVE', 'ABSENT', 'INVITED'] as const).map((state) => ({
      label: attendanceStateText[state],
      people: attendees.filter((one) => !one.walkIn && one.state === state),
    })),
    { label: '列席', people: attendees.filter((one) => one.walkIn && one.state !== 'ABSENT') },
  ].filter(({ people }) => people.length > 0);
  return (
    <dl className="attendance-names">
      {groups.map(({ label, people }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{people.map(named).join('、')}</dd>
        </div>
      ))}
    </dl>
  );
}

const named = ({ person, leaveReason }: Attendee): string =>
  leaveReason ? `${person.name}（${leaveReason}）` : person.name;
