import type { ImportJobFieldsFragment } from '../../gql/graphql.ts';
import type { StatusKind } from '../../ui/status-shape.tsx';

export type Job = ImportJobFieldsFragment;

/** The ledgers files can be brought into; the server has the columns. */
export const ledgers: Partial<Record<string, { name: string; path: string; unit: string }>> = {
  tasks: { name: '任务台账', path: '/tasks/all', unit: '项' },
  trainings: { name: '培训台账', path: '/trainings', unit: '期' },
};

export const statusKind: Record<Job['status'], StatusKind> = {
  CHECKED: 'to-review',
  RUNNING: 'in-progress',
  DONE: 'done',
  CANCELLED: 'paused',
  INTERRUPTED: 'due-soon',
};

export const words = {
  choose: '选择 xlsx 文件',
  checking: '正在读取并核对',
  template: '下载模板',
  confirm: '确认导入',
  resume: '继续导入',
  cancel: '取消导入',
  mistakesFile: '下载错误行',
  another: '再导入一个文件',
  forbidden: '台账由办公室导入。',
  network: '网络中断，文件没有上传。恢复后请重试。',
  nothing: '没有这个台账的导入',
  rules: '先下载模板，按表头填写；上传后逐行核对，确认之前不保存任何记录。',
} as const;

/** What a job comes to, in one line. */
export function resultLine({ status, good, done, saved }: Job): string {
  const skipped = done - saved;
  const said = `已保存${saved}行${skipped > 0 ? `，跳过${skipped}行（台账中已有或保存时不符合规定）` : ''}`;
  if (status === 'CHECKED') return `核对完成，可导入${good}行，尚未保存。`;
  if (status === 'RUNNING') return `正在导入，${said}。可以离开本页，导入在服务器上继续。`;
  if (status === 'DONE') return `导入完成，${said}。`;
  const rest = `还有${good - done}行未导入，可继续。`;
  return status === 'CANCELLED' ? `已取消，${said}；${rest}` : `服务器曾停止，导入中断，${said}；${rest}`;
}
