import type { ConfirmActProps } from '../../ui/confirm-act.tsx';
import type { DialogAct } from './task-acts.ts';

interface ActWords extends Pick<ConfirmActProps, 'act' | 'consequence' | 'reason' | 'danger'> {
  /** Said when it is done. */
  readonly done: string;
}

/** The acts of a dialog: what they are called, what follows, what has to be written. */
export const actWords: Record<DialogAct, ActWords> = {
  accept: {
    act: '接收',
    consequence: '接收后任务办结，科室收到回执；发现有误可以重新打开。',
    reason: { label: '审核意见', optional: true, help: '可不填。' },
    done: '已接收，回执已发给科室',
  },
  return: {
    act: '退回',
    consequence: '退回后由科室补充并再次提交，时限不变。',
    reason: { label: '退回理由', help: '写明缺什么、怎么补，科室照此补充。' },
    done: '已退回科室补充',
  },
  reopen: {
    act: '重新打开',
    consequence: '任务回到待补充，原回执收回，报送记录保留。',
    reason: { help: '写明重新打开的原因，记入办理记录。' },
    done: '已重新打开',
  },
  withdraw: {
    act: '撤回',
    consequence: '撤回后可以修改再提交；本次报送留在记录中。',
    done: '已撤回，可以修改后再提交',
  },
  void: {
    act: '作废',
    consequence: '作废后任务编号与记录保留，不再计入任务数，不能恢复。',
    reason: { help: '写明作废的依据，记入办理记录。' },
    danger: true,
    done: '已作废，任务数已更新',
  },
};
