import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  DeputisingsDocument,
  EndDeputisingDocument,
  type DeputisingFieldsFragment,
} from '../../gql/graphql.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { momentText } from '../../ui/moment.ts';
import { RowCard } from '../../ui/ruled-list.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState, ErrorState } from '../../ui/state-views.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { DeputiseForm } from './deputise-form.tsx';

type Deputising = DeputisingFieldsFragment;

const isOver = (one: Deputising, today: string): boolean => one.endedAt !== null || one.endsOn < today;

/** 代理: for a period somebody else acts with one's rights; every act bears both names. */
export function DeputisingSection() {
  const { viewer, today } = useWorkbench();
  const { data, error, refetch } = useQuery(DeputisingsDocument);
  const { act, busy } = useAct(EndDeputisingDocument);
  const [asking, setAsking] = useState<Deputising | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [made, setMade] = useState(0);
  const close = () => {
    setAsking(null);
    setRefused(null);
  };
  const end = async () => {
    if (!asking) return;
    const outcome = await act({ id: asking.id });
    if ('done' in outcome) close();
    else setRefused('errors' in outcome ? errorLine(outcome.errors) : outcome.conflict.message);
  };
  const name = (side: Deputising['principal']) =>
    side?.id === viewer.ownAccountId ? '本人' : (side?.person?.name ?? '');
  const actOf = (one: Deputising) =>
    isOver(one, today) ? null : (
      <span className="account-acts">
        <button type="button" className="text-button" onClick={() => setAsking(one)}>
          结束
        </button>
      </span>
    );
  const period = (one: Deputising) => `${one.startsOn}至${one.endsOn}`;
  const early = ({ endedAt }: Deputising) => (endedAt ? `${momentText(endedAt, today)}提前结束` : '');
  const columns: readonly Column<Deputising>[] = [
    { key: 'state', title: '状态', width: 112, render: (one) => <State one={one} today={today} /> },
    { key: 'principal', title: '委托人', width: 160, fixed: true, render: (one) => name(one.principal) },
    { key: 'deputy', title: '代理人', width: 160, fixed: true, render: (one) => name(one.deputy) },
    { key: 'period', title: '起止', width: 240, render: period },
    { key: 'early', title: '说明', render: early },
    { key: 'act', title: '', width: 80, align: 'right', fixed: true, render: actOf },
  ];
  return (
    <Section title="代理" right="代理期间的每项记录都署“某某代某某”">
      <DeputiseForm key={made} onDone={() => setMade(made + 1)} />
      <DataTable
        name="deputisings"
        label="代理记录"
        settings={false}
        columns={columns}
        rows={data?.deputisings ?? []}
        rowKey={({ id }) => id}
        loading={!data && !error}
        error={error && !data ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
        empty={<EmptyState title="没有代理记录" detail="出差、休假前可委托同事代办，到期自动终止。" />}
        card={(one) => (
          <RowCard
            status={<State one={one} today={today} />}
            title={`${name(one.deputy)}代${name(one.principal)}`}
            detail={[period(one), early(one)].filter(Boolean).join('，')}
            act={actOf(one)}
          />
        )}
      />
      <ConfirmAct
        open={asking !== null}
        act="结束代理"
        subject={asking ? `${name(asking.deputy)}代${name(asking.principal)}，${period(asking)}` : ''}
        consequence="立即终止，正在以代理身份打开的页面不能再办理；已办理的记录不变。"
        busy={busy}
        error={refused}
        onConfirm={() => void end()}
        onCancel={close}
      />
    </Section>
  );
}

function State({ one, today }: { one: Deputising; today: string }) {
  if (isOver(one, today)) return <StatusMark kind="done">已结束</StatusMark>;
  if (one.startsOn > today) return <StatusMark kind="not-started">未开始</StatusMark>;
  return <StatusMark kind="in-progress">代理中</StatusMark>;
}
