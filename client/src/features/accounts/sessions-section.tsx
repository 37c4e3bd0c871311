import { useApolloClient, useQuery } from '@apollo/client/react';
import { App } from 'antd';
import { useState } from 'react';
import { EndSessionDocument, OpenSessionsDocument, type OpenSessionsQuery } from '../../gql/graphql.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { momentText } from '../../ui/moment.ts';
import { RowCard } from '../../ui/ruled-list.tsx';
import { Section } from '../../ui/section.tsx';
import { ErrorState } from '../../ui/state-views.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { deviceWords } from './device-words.ts';
import './accounts.css';

type Session = OpenSessionsQuery['openSessions'][number];

/** 登录的设备: where one is logged in, and a way to leave there from here. */
export function SessionsSection() {
  const { today } = useWorkbench();
  const { message } = App.useApp();
  const { cache } = useApolloClient();
  const { data, error, refetch } = useQuery(OpenSessionsDocument);
  const { act, busy } = useAct(EndSessionDocument);
  const [asking, setAsking] = useState<Session | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const close = () => {
    setAsking(null);
    setRefused(null);
  };
  const end = async () => {
    if (!asking) return;
    const outcome = await act({ id: asking.id });
    if (!('done' in outcome))
      return setRefused('errors' in outcome ? errorLine(outcome.errors) : outcome.conflict.message);
    cache.updateQuery({ query: OpenSessionsDocument }, (known) =>
      known ? { ...known, openSessions: known.openSessions.filter(({ id }) => id !== asking.id) } : undefined,
    );
    void message.success('该设备已退出');
    close();
  };
  const actOf = (session: Session) =>
    session.current ? (
      <span className="note">本次登录</span>
    ) : (
      <span className="account-acts">
        <button type="button" className="text-button" onClick={() => setAsking(session)}>
          退出
        </button>
      </span>
    );
  const device = ({ userAgent }: Session) => <span title={userAgent ?? ''}>{deviceWords(userAgent)}</span>;
  const columns: readonly Column<Session>[] = [
    { key: 'device', title: '设备', fixed: true, render: device },
    { key: 'ip', title: '地址', width: 128, render: ({ ip }) => ip ?? '' },
    { key: 'created', title: '登录时间', width: 120, render: (one) => momentText(one.createdAt, today) },
    { key: 'seen', title: '最近使用', width: 120, render: (one) => momentText(one.lastSeenAt, today) },
    { key: 'act', title: '', width: 80, align: 'right', fixed: true, render: actOf },
  ];
  return (
    <Section title="登录的设备" right="闲置30分钟或满12小时自动退出">
      <DataTable
        name="sessions"
        label="登录的设备"
        settings={false}
        columns={columns}
        rows={data?.openSessions ?? []}
        rowKey={({ id }) => id}
        loading={!data && !error}
        error={error && !data ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
        card={(session) => (
          <RowCard
            status={device(session)}
            aside={session.ip}
            title={`${momentText(session.createdAt, today)}登录`}
            detail={`最近使用 ${momentText(session.lastSeenAt, today)}`}
            act={actOf(session)}
          />
        )}
      />
      <ConfirmAct
        open={asking !== null}
        act="退出登录"
        subject={asking ? `${deviceWords(asking.userAgent)}　${momentText(asking.createdAt, today)}登录` : ''}
        consequence="该处立即退出，没有提交的内容不再保留。不是本人登录的，请随后修改密码。"
        busy={busy}
        error={refused}
        onConfirm={() => void end()}
        onCancel={close}
      />
    </Section>
  );
}
