import { dayInShanghai } from '@gongkai/shared/calendar/day';
import { meetingStatusText } from '@gongkai/shared/meetings/meeting.texts';
import { shortDay } from '../../ui/moment.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { STATUS_ORDER, type Meeting } from './meeting-words.ts';

/** The steps of a meeting: done, the one it is at, to come. */
export function MeetingSteps({ meeting }: { meeting: Meeting }) {
  const { today } = useWorkbench();
  const at = STATUS_ORDER.indexOf(meeting.status);
  const note = (index: number): string | null => {
    const told = meeting.notifiedAt && dayInShanghai(Date.parse(meeting.notifiedAt));
    // Entered after the meeting, the day of entry is not the day people were told.
    if (STATUS_ORDER[index] === 'NOTIFIED' && told && told <= meeting.heldOn) return shortDay(told, today);
    if (STATUS_ORDER[index] === 'HELD') return shortDay(meeting.heldOn, today);
    return null;
  };
  return (
    <ol className="meeting-steps" aria-label="会议进程">
      {STATUS_ORDER.map((status, index) => (
        <li
          key={status}
          className={index < at ? 'is-done' : index === at ? 'is-here' : ''}
          {...(index === at && { 'aria-current': 'step' as const })}
        >
          <b>{meetingStatusText[status]}</b>
          <span className="note">{note(index)}</span>
        </li>
      ))}
    </ol>
  );
}
