import { applicationStateText } from '@gongkai/shared/applications/application.texts';
import { DueMark } from '../../ui/due-mark.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { stateKind, type Application } from './application-words.ts';

/** A case in hand counts down, a closed one says how it ended. */
export function ApplicationStatus({ item, today }: { item: Application; today: string }) {
  if (item.state === 'PENDING' || item.state === 'OVERDUE')
    return <DueMark dueOn={item.dueOn} today={today} provisional={item.dueProvisional} />;
  return <StatusMark kind={stateKind[item.state]}>{applicationStateText[item.state]}</StatusMark>;
}
