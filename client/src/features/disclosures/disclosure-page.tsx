import { useQuery } from '@apollo/client/react';
import {
  disclosureAttributeText,
  disclosureCategoryText,
  publicationChannelText,
} from '@gongkai/shared/disclosures/disclosure.texts';
import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { DisclosureDocument, DisclosureHistoryDocument, VoidDisclosureDocument } from '../../gql/graphql.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { DeadlineChip } from '../../ui/deadline-chip.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { dueState } from '../../ui/due-mark.tsx';
import { HistorySection } from '../../ui/history-section.tsx';
import { dayInSentence, longDay } from '../../ui/moment.ts';
import { RecordTags } from '../../ui/record-tags.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useLive, useWorkbench } from '../../ui/workbench-context.tsx';
import { whyNotEdit, whyNotPublish, whyNotVoid } from './disclosure-acts.ts';
import { DisclosureStatus } from './disclosure-status.tsx';
import { fieldNames, valueWords, verbs, type Disclosure } from './disclosure-words.ts';

/** One item: facts, the next step, history. */
export function DisclosurePage() {
  const { id = '' } = useParams();
  const { toList: close } = usePlaces('/disclosures');
  const sections = useSections();
  const { data, error, refetch } = useQuery(DisclosureDocument, { variables: { id } });
  const history = useQuery(DisclosureHistoryDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  useLive((message) => {
    if (message.disclosure?.id === id) void history.refetch();
  });
  const item = data?.disclosure;
  if (!item)
    return (
      <DrawerPage title="信息条目" onClose={close}>
        {error ? (
          <ErrorState title="不能打开" detail={error.message} onRetry={() => void refetch()} />
        ) : (
          <LoadingLines rows={8} />
        )}
      </DrawerPage>
    );
  return (
    <ItemDrawer key={item.id} item={item} onClose={close}>
      <HistorySection
        lines={history.data?.disclosure.history}
        error={history.error}
        onRetry={() => void history.refetch()}
        verbs={verbs}
        fieldNames={fieldNames}
        valueText={valueWords(sections)}
      />
    </ItemDrawer>
  );
}

function ItemDrawer({
  item,
  onClose,
  children,
}: {
  item: Disclosure;
  onClose: () => void;
  children: React.ReactNode;
}) {
  const { viewer, today, calendar } = useWorkbench();
  const { toForm, said } = usePlaces('/disclosures');
  const [voiding, setVoiding] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { act, busy } = useAct(VoidDisclosureDocument);
  const may = {
    edit: whyNotEdit(item, viewer) === null,
    publish: whyNotPublish(item, viewer) === null,
    void: whyNotVoid(item, viewer) === null,
  };
  const stopVoiding = () => {
    setVoiding(false);
    setRefused(null);
  };
  const voidIt = async (reason: string) => {
    const outcome = await act({ input: { id: item.id, version: item.version, reason } });
    if ('done' in outcome) {
      stopVoiding();
      said(`${item.indexNo} 已作废，统计已更新`);
    } else setRefused('conflict' in outcome ? outcome.conflict.message : errorLine(outcome.errors));
  };
  const due = dueState(item.dueOn, today, item.dueProvisional, calendar);
  const open = item.state === 'PENDING' || item.state === 'OVERDUE';
  return (
    <DrawerPage
      title={item.title}
      kicker={
        <>
          {item.indexNo}
          <RecordTags backEntry={item.backEntry} demo={item.demo} />
        </>
      }
      chip={
        open ? (
          <DeadlineChip kind={due.kind} label={due.text} date={`${dayInSentence(item.dueOn)}截止`} />
        ) : (
          <DisclosureStatus item={item} today={today} />
        )
      }
      primary={
        may.publish ? (
          <Button type="primary" size="large" onClick={() => toForm(`${item.id}/publish`)}>
            公开
          </Button>
        ) : null
      }
      secondary={
        <>
          {may.edit ? <Button onClick={() => toForm(`${item.id}/edit`)}>编辑</Button> : null}
          {may.void ? <Button onClick={() => setVoiding(true)}>作废</Button> : null}
        </>
      }
      footNote={may.publish ? '须先经保密审查，公开后计入统计表。' : null}
      onClose={onClose}
    >
      <DefinitionList
        items={[
          { term: '作废理由', value: item.voidReason },
          { term: '信息类别', value: disclosureCategoryText[item.category] },
          { term: '公开属性', value: disclosureAttributeText[item.attribute] },
          { term: '理由', value: item.attributeReason },
          { term: '科室', value: item.section.name },
          { term: '拟稿人', value: item.draftedBy },
          { term: '文号', value: item.documentNo },
          { term: '体裁', value: item.genre },
          { term: '内容概述', value: item.summary },
          { term: '生成日期', value: longDay(item.formedOn) },
          {
            term: '应公开',
            value: `最迟${dayInSentence(item.dueOn)}，自生成次日起20个工作日${item.dueProvisional ? '；次年放假安排未发布，暂定' : ''}`,
          },
          { term: '公开日期', value: item.publishedOn ? longDay(item.publishedOn) : null },
          {
            term: '公开渠道',
            value:
              item.channels.length > 0
                ? item.channels.map((channel) => publicationChannelText[channel]).join('、')
                : null,
          },
          {
            term: '网址',
            value: item.url ? (
              <a href={item.url} target="_blank" rel="noreferrer">
                {item.url}
              </a>
            ) : null,
          },
          {
            term: '保密审查',
            value: item.secrecyReviewer
              ? `${item.secrecyReviewer}　${longDay(item.secrecyReviewedOn ?? '')}`
              : null,
          },
        ]}
      />
      <div style={{ marginTop: 32 }}>{children}</div>
      <ConfirmAct
        open={voiding}
        act="作废"
        subject={`${item.indexNo}　${item.title}`}
        consequence="作废后索引号与记录保留，不再计入统计，不能恢复。"
        reason={{ help: '写明作废的依据，记入办理记录。' }}
        danger
        busy={busy}
        error={refused}
        onConfirm={(reason) => void voidIt(reason)}
        onCancel={stopVoiding}
      />
    </DrawerPage>
  );
}
