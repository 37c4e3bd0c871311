import { meetingStatusText } from '@gongkai/shared/meetings/meeting.texts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { decisionKind, decisionWord, statusKind, type Decision, type Meeting } from './meeting-words.ts';

export function MeetingStatusMark({ item }: { item: Meeting }) {
  return (
    <StatusMark kind={item.voidedAt ? 'paused' : statusKind[item.status]}>
      {item.voidedAt ? '已作废' : meetingStatusText[item.status]}
    </StatusMark>
  );
}

export function DecisionStatus({ state }: { state: Decision['state'] }) {
  return <StatusMark kind={decisionKind[state]}>{decisionWord(state)}</StatusMark>;
}
