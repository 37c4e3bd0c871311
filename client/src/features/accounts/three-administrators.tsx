import { roleText } from '@gongkai/shared/permissions';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Section } from '../../ui/section.tsx';
import { accountName, administratorDuty, type Account } from './account-words.ts';

/** 三员分立, in words: who holds each office, and what is kept from it. */
export function ThreeAdministrators({ accounts }: { accounts: readonly Account[] }) {
  return (
    <Section title="三员分立" right="一个账号不能兼任其中两个，权限不能委托代理">
      <DefinitionList
        items={administratorDuty.map(([role, duty]) => ({
          term: roleText[role],
          value: (
            <>
              <b style={{ fontWeight: 600 }}>
                {accounts
                  .filter(({ roles, disabled }) => roles.includes(role) && !disabled)
                  .map(accountName)
                  .join('、')}
              </b>
              <div className="prose">{duty}</div>
            </>
          ),
        }))}
      />
    </Section>
  );
}
