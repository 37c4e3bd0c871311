import { useApolloClient, useQuery } from '@apollo/client/react';
import { App } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { AccountsDocument } from '../../gql/graphql.ts';
import { useYearLink } from '../../ui/use-year.ts';
import { useCan } from '../../ui/workbench-context.tsx';
import type { Account } from './account-words.ts';

/** The account in the address: undefined while it is read, null when there is none. */
export function useAccount() {
  const { id = '' } = useParams();
  const may = useCan('account:read');
  const { data, error, refetch } = useQuery(AccountsDocument, { skip: !may });
  return {
    account: data && (data.accounts.find((account) => account.id === id) ?? null),
    error: data ? undefined : error,
    retry: () => void refetch(),
  };
}

/** A new account joins the list on screen, in its place by login name. */
export function useJoinAccounts() {
  const { cache } = useApolloClient();
  return (account: Account) =>
    cache.updateQuery({ query: AccountsDocument }, (known) =>
      known && !known.accounts.some(({ id }) => id === account.id)
        ? {
            ...known,
            accounts: [...known.accounts, account].sort((a, b) => (a.loginName < b.loginName ? -1 : 1)),
          }
        : undefined,
    );
}

/** The way back from a form, with a word about what has been done. */
export function useBack() {
  const navigate = useNavigate();
  const keepYear = useYearLink();
  const { message } = App.useApp();
  const close = () => void navigate(keepYear('/accounts'), { preventScrollReset: true });
  return {
    close,
    done: (text: string) => {
      void message.success(text);
      close();
    },
  };
}
