import { useApolloClient } from '@apollo/client/react';
import { can, roleText } from '@gongkai/shared/permissions';
import { App } from 'antd';
import { useState } from 'react';
import { OpenSessionsDocument } from '../../gql/graphql.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { DeputisingSection } from './deputising-section.tsx';
import { PasswordForm } from './password-form.tsx';
import { SessionsSection } from './sessions-section.tsx';

/** 我的账号: password, open logins, and who may act in one's place. */
export function OwnAccountPage() {
  const { viewer } = useWorkbench();
  const { message } = App.useApp();
  const client = useApolloClient();
  const [changes, setChanges] = useState(0);
  const roles = viewer.roles.map((role) => roleText[role]).join('、') || '尚未授予角色';
  const changed = () => {
    void message.success('密码已修改，其他登录已退出');
    setChanges(changes + 1); // an empty form that nobody has tried to send
    void client.refetchQueries({ include: [OpenSessionsDocument] });
  };
  return (
    <>
      <PageHead
        title="我的账号"
        breadcrumb={[{ label: '我的账号' }]}
        state={
          viewer.deputyName === null ? (
            <>
              <span>{`${viewer.personName}，${viewer.post}`}</span>
              <span>{`角色：${roles}`}</span>
            </>
          ) : (
            `${viewer.deputyName}，现以${viewer.personName}的名义办理。本页的密码、登录和委托都是您本人的。`
          )
        }
      />
      <div className="columns">
        <div className="span-5">
          <Section title="修改密码" right="修改后其他登录一律退出">
            <PasswordForm key={changes} onDone={changed} />
          </Section>
        </div>
        <div className="span-7">
          <SessionsSection />
        </div>
        {can(viewer, 'account:deputise') ? (
          <div>
            <DeputisingSection />
          </div>
        ) : null}
      </div>
    </>
  );
}
