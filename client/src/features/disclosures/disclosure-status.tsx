import { disclosureStateText } from '@gongkai/shared/disclosures/disclosure.texts';
import { reviewStatusText } from '@gongkai/shared/disclosures/review.texts';
import { DeadlineChip, type DeadlineChipProps } from '../../ui/deadline-chip.tsx';
import { DueMark, dueState } from '../../ui/due-mark.tsx';
import { dayInSentence } from '../../ui/moment.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { reviewKind, stateKind, type Disclosure } from './disclosure-words.ts';

interface StatusProps {
  item: Disclosure;
  today: string;
}

const isOpen = ({ state }: Disclosure): boolean => state === 'PENDING' || state === 'OVERDUE';

/** An open item counts down, a closed one says how it ended. */
export function DisclosureStatus({ item, today }: StatusProps) {
  if (isOpen(item)) return <DueMark dueOn={item.dueOn} today={today} provisional={item.dueProvisional} />;
  return <StatusMark kind={stateKind[item.state]}>{disclosureStateText[item.state]}</StatusMark>;
}

/** Where it stands in the review. */
export function ReviewMark({ item }: { item: Disclosure }) {
  return <StatusMark kind={reviewKind[item.reviewStatus]}>{reviewStatusText[item.reviewStatus]}</StatusMark>;
}

interface ChipProps extends StatusProps {
  how: NonNullable<DeadlineChipProps['how']>;
}

/** Under the title: the review, and the limit while it runs. */
export function DisclosureChip({ item, today, how }: ChipProps) {
  const { calendar } = useWorkbench();
  if (item.voidedAt !== null) return <DisclosureStatus item={item} today={today} />;
  const { kind, text } = dueState(item.dueOn, today, item.dueProvisional, calendar);
  return (
    <span className="disclosure-chip">
      {isOpen(item) ? (
        <DeadlineChip kind={kind} label={text} date={`${dayInSentence(item.dueOn)}截止`} how={how} />
      ) : null}
      {item.reviewStatus === 'PUBLISHED' ? (
        <DisclosureStatus item={item} today={today} />
      ) : (
        <ReviewMark item={item} />
      )}
      {item.repealedOn ? <StatusMark kind="paused">已废止</StatusMark> : null}
    </span>
  );
}
