import { remedyResultText } from '@gongkai/shared/remedies/remedy';
import { StatusMark } from '../../ui/status-mark.tsx';
import { resultKind, type Remedy } from './remedy-words.ts';

export function RemedyStatus({ item }: { item: Remedy }) {
  return (
    <StatusMark kind={item.voidedAt ? 'paused' : resultKind[item.result]}>
      {item.voidedAt ? '已作废' : remedyResultText[item.result]}
    </StatusMark>
  );
}
