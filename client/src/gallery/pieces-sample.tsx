import { Button } from 'antd';
import { useState } from 'react';
import { ConfirmAct } from '../ui/confirm-act.tsx';
import { DeadlineChip } from '../ui/deadline-chip.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { FigureBand } from '../ui/figure-band.tsx';
import { HistoryList } from '../ui/history-list.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Section } from '../ui/section.tsx';
import {
  EmptyState,
  ErrorState,
  LoadingLines,
  NoPermission,
  NoticeBar,
  StaleBar,
} from '../ui/state-views.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { ChartsSample } from './charts-sample.tsx';
import { FormSample } from './form-sample.tsx';

const kinds = [
  'not-started',
  'in-progress',
  'to-review',
  'returned',
  'done',
  'overdue',
  'due-soon',
  'normal',
  'provisional',
  'paused',
  'locked',
] as const;
const nothing = () => undefined;

export function PiecesSample() {
  const [confirming, setConfirming] = useState(false);
  return (
    <>
      <PageHead
        title="政府信息公开总览"
        dateLine="2026年10月26日　星期一"
        state={
          <>
            <span>数据截至09时12分</span>
            <span>距第三季度例会4个工作日</span>
          </>
        }
        actions={
          <>
            <Button>打印一页</Button>
            <Button onClick={() => setConfirming(true)}>作废</Button>
            <Button type="primary">生成材料</Button>
          </>
        }
      />
      <FigureBand
        label="总览"
        figures={[
          {
            key: 'late',
            label: '逾期事项',
            value: 2,
            unit: '项',
            comparison: '上次例会时3项',
            to: '/a',
            status: 'overdue',
          },
          {
            key: 'soon',
            label: '三个工作日内到期',
            value: 3,
            unit: '项',
            comparison: '最近一项10月27日到期',
            to: '/b',
            status: 'due-soon',
          },
          {
            key: 'rate',
            label: '任务完成率',
            value: 78,
            unit: '%',
            comparison: '79项完成62项，去年同期71%',
            to: '/c',
          },
          {
            key: 'items',
            label: '今年主动公开',
            value: 214,
            unit: '条',
            comparison: '去年同期198条，未及时1条',
            to: '/d',
          },
        ]}
      />
      <Section title="状态标记" right="表格内不加底色">
        <p style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 28px', padding: '12px 0' }}>
          {kinds.map((kind) => (
            <StatusMark key={kind} kind={kind} />
          ))}
        </p>
      </Section>
      <Section title="工作日倒计时">
        <p style={{ display: 'flex', flexWrap: 'wrap', gap: 12, padding: '12px 0' }}>
          <DeadlineChip kind="normal" label="剩12个工作日" date="11月11日截止" />
          <DeadlineChip
            kind="due-soon"
            label="剩2个工作日"
            date="10月28日（星期三）截止"
            how={{ label: '怎么算的', open: false, onOpen: nothing }}
          />
          <DeadlineChip kind="overdue" label="逾期4个工作日" date="10月20日截止" />
          <DeadlineChip kind="provisional" label="暂定" date="1月14日，次年放假安排未发布" />
          <DeadlineChip kind="locked" label="已锁定" date="第三季度　第1版" />
          <DeadlineChip kind="overdue" label="逾期4个工作日" date="10-20" plain />
        </p>
      </Section>
      <Section title="页内通知">
        <div style={{ paddingTop: 12 }}>
          <StaleBar onRetry={nothing}>
            网络中断，显示09时12分的数据。填写的内容已存为草稿，恢复后可再次提交。
          </StaleBar>
          <NoticeBar kind="locked" action={{ label: '申请更正', onAct: nothing }}>
            第三季度已于10月16日锁定。更正须填写原因，生成第2版。
          </NoticeBar>
          <NoticeBar kind="overdue" action={{ label: '查看差异', onAct: nothing }}>
            勾稽不成立：受理总数7，分项之和6，相差1。
          </NoticeBar>
        </div>
      </Section>
      <div className="columns" style={{ marginTop: 40 }}>
        <div className="span-4">
          <EmptyState
            title="没有逾期事项"
            detail="计算时间2026年10月26日09时12分，共核对79项任务、4件申请。"
          />
        </div>
        <div className="span-4">
          <ErrorState code="E-2041" onRetry={nothing} />
        </div>
        <div className="span-4">
          <NoPermission
            title="此页由局办公室办理"
            detail="申请人身份信息仅登记人员可见。需要查看的，请联系林婉清，内线8106。"
          />
        </div>
        <ChartsSample />
        <div className="span-8">
          <Section title="表单" right="标签在上">
            <FormSample />
          </Section>
        </div>
        <div className="span-4">
          <Section title="申请内容">
            <DefinitionList
              items={[
                { term: '申请人', value: '王**，自然人' },
                { term: '所需信息', value: '2025年度职业培训补贴资金按培训机构的拨付金额及批次' },
                { term: '获取方式', value: '电子邮件，电子文本' },
              ]}
            />
          </Section>
          <Section title="办理记录" right="3条">
            <HistoryList
              entries={[
                {
                  id: '1',
                  act: '审核意见填写完毕，保密审查通过',
                  when: '今天 09:20',
                  who: '林婉清',
                  actingFor: '周明远',
                },
                {
                  id: '2',
                  act: '更正收到日期',
                  when: '10-21 16:05',
                  who: '吴建平',
                  changes: [{ field: '收到日期', before: '2026-09-17', after: '2026-09-18' }],
                },
                { id: '3', act: '收到申请，与申请人电话确认', when: '09-18 11:02', who: '网上平台' },
              ]}
            />
          </Section>
          <Section title="读取中">
            <LoadingLines rows={3} />
          </Section>
        </div>
      </div>
      <ConfirmAct
        open={confirming}
        act="作废"
        subject="县劳公申〔2026〕21号"
        consequence="作废后编号与办理记录保留，不再计入统计，不能恢复。"
        reason={{ help: '写明作废的依据，领导小组可见。' }}
        danger
        onConfirm={() => setConfirming(false)}
        onCancel={() => setConfirming(false)}
      />
    </>
  );
}
