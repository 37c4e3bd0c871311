import { useQuery } from '@apollo/client/react';
import type { DisclosureAct } from '@gongkai/shared/disclosures/review.lifecycle';
import { Button } from 'antd';
import {
  SectionsDocument,
  SubmitDisclosureDocument,
  VoidDisclosureDocument,
  WithdrawDisclosureDocument,
} from '../../gql/graphql.ts';
import { Box, Primary } from '../../ui/next-step-box.tsx';
import { useConfirmedAct } from '../../ui/use-confirmed-act.tsx';
import { may, type Disclosure } from './disclosure-words.ts';
import { consequenceOf, turnOf } from './next-step-words.ts';
import { useDisclosurePlaces } from './use-disclosure-places.ts';

interface NextStepProps {
  item: Disclosure;
  leaderReviews: boolean;
}

/** 下一步: whose turn it is, the one main act the viewer may do, what follows, the other acts as links. */
export function NextStep({ item, leaderReviews }: NextStepProps) {
  const { toForm } = useDisclosurePlaces();
  const { data } = useQuery(SectionsDocument);
  const head = data?.sections.find(({ id }) => id === item.sectionId)?.head?.name ?? null;
  const acts = useDialogs(item, head);
  const form = (path: string) => () => toForm(`${item.id}/${path}`);
  const links: { act: DisclosureAct; label: string; onAct: () => void }[] = [
    { act: 'RETURN', label: '退回', onAct: form('return') },
    { act: 'EDIT', label: '编辑', onAct: form('edit') },
    {
      act: 'TRANSFER',
      label: item.archivedOn || item.libraryOn ? '更正移送' : '登记移送',
      onAct: form('transfer'),
    },
    { act: 'REPEAL', label: '废止', onAct: form('repeal') },
    { act: 'VOID', label: '作废', onAct: acts.void.ask },
  ];
  const open = links.filter(({ act }) => may(item, act));
  const main = may(item, 'SUBMIT') ? (
    <Primary onClick={acts.submit.ask}>报请审核</Primary>
  ) : may(item, 'APPROVE') ? (
    <Primary onClick={form('review')}>审核同意</Primary>
  ) : may(item, 'PUBLISH') ? (
    <Primary onClick={form('publish')}>公开</Primary>
  ) : may(item, 'WITHDRAW') ? (
    <Button size="large" onClick={acts.withdraw.ask}>
      撤回
    </Button>
  ) : null;
  if (item.voidedAt !== null) return null;
  return (
    <Box
      title={turnOf(item, head)}
      button={main}
      links={open}
      consequence={consequenceOf(item, { leaderReviews })}
    >
      {acts.submit.dialog}
      {acts.withdraw.dialog}
      {acts.void.dialog}
    </Box>
  );
}

/** The acts that are confirmed in a dialog; the others have a form of their own. */
function useDialogs(item: Disclosure, head: string | null) {
  const { said } = useDisclosurePlaces();
  const { id, version, indexNo, title, section } = item;
  const subject = `${indexNo}　${title}`;
  const seen = { id, version };
  return {
    submit: useConfirmedAct(SubmitDisclosureDocument, {
      act: '报请审核',
      subject,
      consequence: `报请后由${section.name}负责人${head ?? ''}审核，内容和附件不能再改；有人签署意见之前可以撤回。`,
      variables: () => ({ input: seen }),
      onDone: () => said('已报请科室负责人审核'),
    }),
    withdraw: useConfirmedAct(WithdrawDisclosureDocument, {
      act: '撤回',
      subject,
      consequence: '撤回后回到拟稿，可以修改再报请审核。',
      variables: () => ({ input: seen }),
      onDone: () => said('已撤回，可以修改后再报请审核'),
    }),
    void: useConfirmedAct(VoidDisclosureDocument, {
      act: '作废',
      subject,
      consequence: '作废后索引号与记录保留，不再计入统计，不能恢复。',
      reason: { help: '写明作废的依据，记入办理记录。' },
      danger: true,
      variables: (reason) => ({ input: { ...seen, reason } }),
      onDone: () => said(`${indexNo} 已作废，统计已更新`),
    }),
  };
}
