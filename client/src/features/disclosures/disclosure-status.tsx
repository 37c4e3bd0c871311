import { disclosureStateText } from '@gongkai/shared/disclosures/disclosure.texts';
import { DueMark } from '../../ui/due-mark.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { stateKind, type Disclosure } from './disclosure-words.ts';

/** An open item counts down, a closed one says how it ended. */
export function DisclosureStatus({ item, today }: { item: Disclosure; today: string }) {
  if (item.state === 'PENDING' || item.state === 'OVERDUE')
    return <DueMark dueOn={item.dueOn} today={today} provisional={item.dueProvisional} />;
  return <StatusMark kind={stateKind[item.state]}>{disclosureStateText[item.state]}</StatusMark>;
}
