import { useQuery } from '@apollo/client/react';
import { publishDisclosure, updateDisclosure } from '@gongkai/shared/disclosures/disclosure.inputs';
import type { RowHolder } from '@gongkai/shared/permissions';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import {
  DisclosureDocument,
  PublishDisclosureDocument,
  UpdateDisclosureDocument,
} from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { RecordGate } from '../../ui/record-gate.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { useAct } from '../../ui/use-act.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { whyNotEdit, whyNotPublish } from './disclosure-acts.ts';
import { DraftFields, PublishFields } from './disclosure-fields.tsx';
import { fieldNames, valueWords, type Disclosure } from './disclosure-words.ts';

export function EditDisclosurePage() {
  return (
    <WithItem title="编辑信息条目" whyNot={whyNotEdit}>
      {(item) => <EditForm item={item} />}
    </WithItem>
  );
}

export function PublishDisclosurePage() {
  return (
    <WithItem title="公开" whyNot={whyNotPublish}>
      {(item) => <PublishForm item={item} />}
    </WithItem>
  );
}

function EditForm({ item }: { item: Disclosure }) {
  const { toItem, said } = usePlaces('/disclosures');
  const sections = useSections();
  const { act } = useAct(UpdateDisclosureDocument);
  return (
    <ActForm
      title="编辑信息条目"
      kicker={item.indexNo}
      schema={updateDisclosure}
      initial={{ ...item }}
      fixed={{ id: item.id, version: item.version }}
      submit="保存"
      consequence="修改记入办理记录；改动生成日期会重算应公开截止日。"
      send={(input) => act({ input })}
      onDone={() => {
        said('已保存');
        toItem(item.id);
      }}
      onClose={() => toItem(item.id)}
      fieldNames={fieldNames}
      valueText={valueWords(sections)}
    >
      <DraftFields published={item.publishedOn !== null} />
    </ActForm>
  );
}

function PublishForm({ item }: { item: Disclosure }) {
  const { today } = useWorkbench();
  const { toItem, said } = usePlaces('/disclosures');
  const sections = useSections();
  const { act } = useAct(PublishDisclosureDocument);
  return (
    <ActForm
      title={item.title}
      kicker={`公开　${item.indexNo}`}
      schema={publishDisclosure}
      initial={{ publishedOn: today, channels: ['WEBSITE'] }}
      fixed={{ id: item.id, version: item.version }}
      submit="公开"
      consequence="公开后计入统计表，不能撤回为未公开；登记有误的只能作废后重新登记。"
      send={(input) => act({ input })}
      onDone={() => {
        said('已公开，统计已更新');
        toItem(item.id);
      }}
      onClose={() => toItem(item.id)}
      fieldNames={fieldNames}
      valueText={valueWords(sections)}
    >
      <PublishFields />
    </ActForm>
  );
}

interface WithItemProps {
  title: string;
  whyNot: (item: Disclosure, viewer: RowHolder) => string | null;
  children: (item: Disclosure) => ReactNode;
}

function WithItem({ title, whyNot, children }: WithItemProps) {
  const { id = '' } = useParams();
  const { viewer } = useWorkbench();
  const { toItem } = usePlaces('/disclosures');
  const { data, error, refetch } = useQuery(DisclosureDocument, {
    variables: { id },
    fetchPolicy: 'cache-first',
  });
  return (
    <RecordGate
      title={title}
      onClose={() => toItem(id)}
      record={data?.disclosure}
      error={error}
      onRetry={() => void refetch()}
      whyNot={(item) => whyNot(item, viewer)}
    >
      {children}
    </RecordGate>
  );
}
