import { useQuery } from '@apollo/client/react';
import type { Day } from '@gongkai/shared/calendar/day';
import type { DeadlineInput } from '@gongkai/shared/calendar/deadline';
import { citeLimit, regimeOn } from '@gongkai/shared/calendar/regime';
import { clockStart } from '@gongkai/shared/disclosures/disclosure';
import { useParams } from 'react-router';
import { DisclosureDocument, DisclosureTraceDocument } from '../../gql/graphql.ts';
import { Attachments } from '../../ui/attachments.tsx';
import { useDeadlineTrace } from '../../ui/deadline-trace.tsx';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { HistorySection } from '../../ui/history-section.tsx';
import { RecordTags } from '../../ui/record-tags.tsx';
import { Section } from '../../ui/section.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { useLive, useWorkbench } from '../../ui/workbench-context.tsx';
import { DisclosureFacts } from './disclosure-facts.tsx';
import { DisclosureChip } from './disclosure-status.tsx';
import { fieldNames, may, valueWords, verbs, type Disclosure } from './disclosure-words.ts';
import { NextStep } from './next-step.tsx';
import { chainOf, earlierRounds } from './review-chain.ts';
import { ReviewChain } from './review-steps.tsx';
import { useDisclosurePlaces } from './use-disclosure-places.ts';
import { useLeaderReviews } from './use-leader-reviews.ts';
import './disclosures.css';

/** One item: whose turn it is, its way through the review, facts, files, history. */
export function DisclosurePage() {
  const { id = '' } = useParams();
  const { toList: close } = useDisclosurePlaces();
  const { data, error, refetch } = useQuery(DisclosureDocument, { variables: { id } });
  const item = data?.disclosure;
  if (item) return <Opened key={item.id} item={item} onClose={close} />;
  return (
    <DrawerPage title={error ? '没有找到' : '信息条目'} onClose={close}>
      {error ? (
        <ErrorState title="不能打开" detail={error.message} onRetry={() => void refetch()} />
      ) : (
        <LoadingLines rows={8} />
      )}
    </DrawerPage>
  );
}

/** What was decided in it and what was done to it; read again when it moves. */
function useTrace(id: string) {
  const trace = useQuery(DisclosureTraceDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  useLive(({ disclosure }) => {
    if (disclosure?.id === id) void trace.refetch();
  });
  return { ...trace, found: trace.data?.disclosure };
}

function Opened({ item, onClose }: { item: Disclosure; onClose: () => void }) {
  const { today } = useWorkbench();
  const leaderReviews = useLeaderReviews();
  const sections = useSections();
  const { found, error, refetch } = useTrace(item.id);
  const editable = may(item, 'SUBMIT');
  const { how, trace } = useDeadlineTrace(limitOf(item));
  return (
    <DrawerPage
      title={item.title}
      kicker={
        <>
          {item.indexNo}
          <RecordTags backEntry={item.backEntry} demo={item.demo} />
        </>
      }
      chip={<DisclosureChip item={item} today={today} how={how} />}
      onClose={onClose}
    >
      {trace}
      <div className="disclosure-drawer">
        <NextStep item={item} leaderReviews={leaderReviews} />
        {item.backEntry ? null : <Chain item={item} found={found} leaderReviews={leaderReviews} />}
        <Section title="信息内容">
          <DisclosureFacts item={item} />
        </Section>
        <Section title="附件">
          <Attachments noun="ActiveDisclosureItem" recordId={item.id} editable={editable} label="附件" />
        </Section>
        <HistorySection
          lines={found?.history}
          error={error}
          onRetry={() => void refetch()}
          verbs={verbs}
          fieldNames={fieldNames}
          valueText={valueWords(sections)}
        />
      </div>
    </DrawerPage>
  );
}

/** The limit of active disclosure, from the day formed or changed. */
function limitOf({ formedOn, changedOn }: Disclosure): DeadlineInput {
  const start = clockStart({ formedOn: formedOn as Day, changedOn: changedOn as Day | null }); // the server sends real days
  const regime = regimeOn(start);
  return {
    start,
    startRule: start === formedOn ? '信息形成' : '信息变更',
    workingDays: regime.activeDisclosureDays,
    basis: citeLimit(regime, 'ACTIVE_DISCLOSURE'),
  };
}

interface ChainProps {
  item: Disclosure;
  found: ReturnType<typeof useTrace>['found'];
  leaderReviews: boolean;
}

/** Entered from paper, an item has had its review there. */
function Chain({ item, found, leaderReviews }: ChainProps) {
  if (!found)
    return (
      <Section title="公开审查">
        <LoadingLines rows={5} />
      </Section>
    );
  return (
    <ReviewChain
      item={item}
      chain={chainOf(item, found.reviews, found.history, { leaderReviews })}
      earlier={earlierRounds(item, found.reviews)}
    />
  );
}
