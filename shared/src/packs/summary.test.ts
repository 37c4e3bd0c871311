import { expect, it } from 'vitest';
import { prefilledSummary, type SummaryTask } from './summary.ts';

const task = (title: string, fields: Partial<SummaryTask> = {}): SummaryTask => ({
  title,
  done: false,
  overdue: false,
  lateReason: null,
  ...fields,
});

it('counts and names the tasks of the quarter', () => {
  const tasks = [
    task('法规公文公开', { done: true }),
    task('办事指南更新', { done: true }),
    task('业务学习'),
    task('处罚信息公开', { overdue: true, lateReason: '案卷移交中' }),
    task('目录补录', { overdue: true }),
  ];
  expect(prefilledSummary(tasks)).toBe(
    '本季度任务5项，完成2项，在办1项，逾期2项。\n已完成：法规公文公开、办事指南更新。\n在办：业务学习。\n逾期：处罚信息公开（案卷移交中）；目录补录（原因待填）。',
  );
});

it('says when there was nothing to do', () => {
  expect(prefilledSummary([])).toBe('本季度没有到期的任务。');
});

it('names at most eight of a kind and stays within a thousand characters', () => {
  const many = Array.from({ length: 60 }, (_, n) => task(`任务${n}`, { done: true }));
  expect(prefilledSummary(many)).toContain('任务7等60项。');
  const late = Array.from({ length: 60 }, (_, n) => task(`${'长'.repeat(100)}${n}`, { overdue: true }));
  expect(prefilledSummary(late).length).toBe(1000);
});
