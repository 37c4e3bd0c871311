import { StatusMark } from '../../ui/status-mark.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { stateKind, stateOf, stateText, type Order } from './supervision-words.ts';

/** 待答复，未阅 → 待答复，已阅 → 已答复; red once the day has passed. */
export function SupervisionStatus({ order }: { order: Order }) {
  const { today } = useWorkbench();
  const state = stateOf(order, today);
  return <StatusMark kind={stateKind[state]}>{stateText[state]}</StatusMark>;
}
