import { useMutation, useQuery } from '@apollo/client/react';
import { can, roleText } from '@gongkai/shared/permissions';
import { App } from 'antd';
import { EndSessionDocument, OpenSessionsDocument } from '../../gql/graphql.ts';
import { momentText } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { DeputisingSection } from './deputising-section.tsx';
import { PasswordForm } from './password-form.tsx';

/** 我的账号: password, open logins, and who may act in one's place. */
export function OwnAccountPage() {
  const { viewer, today } = useWorkbench();
  const { message } = App.useApp();
  const { data, refetch } = useQuery(OpenSessionsDocument, { fetchPolicy: 'network-only' });
  const [end] = useMutation(EndSessionDocument);
  const endIt = async (id: string) => {
    await end({ variables: { id } });
    void message.success('已结束该登录');
    void refetch();
  };
  return (
    <>
      <PageHead
        title="我的账号"
        breadcrumb={[{ label: '我的账号' }]}
        state={`${viewer.personName}　${viewer.post}　${viewer.roles.map((role) => roleText[role]).join('、')}`}
      />
      <div className="columns" style={{ paddingTop: 32 }}>
        <div className="span-5">
          <Section title="修改密码" right="修改后其他登录一律退出">
            <PasswordForm onDone={() => void message.success('密码已修改')} />
          </Section>
        </div>
        <div className="span-7">
          <Section title="打开的登录" right="闲置30分钟或满12小时自动退出">
            <table className="table-rules">
              <thead>
                <tr>
                  <th scope="col">登录时间</th>
                  <th scope="col">最近使用</th>
                  <th scope="col">地址</th>
                  <th scope="col" aria-label="操作" />
                </tr>
              </thead>
              <tbody>
                {(data?.openSessions ?? []).map((session) => (
                  <tr key={session.id}>
                    <td>{momentText(session.createdAt, today)}</td>
                    <td>{momentText(session.lastSeenAt, today)}</td>
                    <td title={session.userAgent ?? ''}>{session.ip ?? ''}</td>
                    <td className="number">
                      {session.current ? (
                        '本次登录'
                      ) : (
                        <button type="button" className="text-button" onClick={() => void endIt(session.id)}>
                          结束
                        </button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Section>
        </div>
        {can(viewer, 'account:deputise') ? (
          <div className="span-12">
            <DeputisingSection />
          </div>
        ) : null}
      </div>
    </>
  );
}
