import { useQuery } from '@apollo/client/react';
import {
  backEnterDisclosure,
  createDisclosure,
  publishDisclosure,
  updateDisclosure,
} from '@gongkai/shared/disclosures/disclosure.inputs';
import { App } from 'antd';
import { useNavigate, useParams } from 'react-router';
import {
  BackEnterDisclosureDocument,
  CreateDisclosureDocument,
  DisclosureDocument,
  PublishDisclosureDocument,
  UpdateDisclosureDocument,
} from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { DrawerPage, overList } from '../../ui/drawer-page.tsx';
import { longDay } from '../../ui/moment.ts';
import { useSections } from '../../ui/section-field.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useYearLink } from '../../ui/use-year.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { DraftFields, PublishFields } from './disclosure-fields.tsx';
import { fieldNames, valueWords, type Disclosure } from './disclosure-words.ts';

/** Back to the list, or to the item after an act on it. */
function usePlaces() {
  const navigate = useNavigate();
  const keepYear = useYearLink();
  const { message } = App.useApp();
  return {
    toList: () => void navigate(keepYear('/disclosures')),
    toItem: (id: string) => void navigate(keepYear(`/disclosures/${id}`), { state: overList }),
    said: (text: string) => void message.success(text),
  };
}

export function NewDisclosurePage() {
  const { viewer } = useWorkbench();
  const { toList, toItem, said } = usePlaces();
  const { act } = useAct(CreateDisclosureDocument);
  return (
    <ActForm
      title="登记信息"
      kicker="主动公开"
      schema={createDisclosure}
      initial={{ attribute: 'ACTIVE', sectionId: viewer.sectionIds[0] }}
      submit="登记"
      consequence="登记后取得索引号，自生成日期次日起计20个工作日。"
      send={(input) => act({ input })}
      onDone={(item) => {
        said(`已登记 ${item.indexNo}，应于${longDay(item.dueOn)}前公开`);
        toItem(item.id);
      }}
      onClose={toList}
      draft={{ name: 'disclosure-new' }}
      fieldNames={fieldNames}
    >
      <DraftFields />
    </ActForm>
  );
}

export function BackEntryPage() {
  const { bootstrap } = useWorkbench();
  const { toList, toItem, said } = usePlaces();
  const { act } = useAct(BackEnterDisclosureDocument);
  return (
    <ActForm
      title="补录信息"
      kicker="主动公开"
      schema={backEnterDisclosure}
      initial={{ attribute: 'ACTIVE', channels: ['WEBSITE'] }}
      submit="补录"
      consequence={`只限${longDay(bootstrap.goLiveOn ?? '')}启用之前已公开的信息，审查情况按纸质记录填写，计入统计并标明补录。`}
      send={(input) => act({ input })}
      onDone={(item) => {
        said(`已补录 ${item.indexNo}`);
        toItem(item.id);
      }}
      onClose={toList}
      draft={{ name: 'disclosure-back-entry' }}
      fieldNames={fieldNames}
    >
      <DraftFields />
      <PublishFields />
    </ActForm>
  );
}

export function EditDisclosurePage() {
  return <WithItem>{(item) => <EditForm item={item} />}</WithItem>;
}

export function PublishDisclosurePage() {
  return <WithItem>{(item) => <PublishForm item={item} />}</WithItem>;
}

function EditForm({ item }: { item: Disclosure }) {
  const { toItem, said } = usePlaces();
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
      <DraftFields />
    </ActForm>
  );
}

function PublishForm({ item }: { item: Disclosure }) {
  const { today } = useWorkbench();
  const { toItem, said } = usePlaces();
  const { act } = useAct(PublishDisclosureDocument);
  return (
    <ActForm
      title={item.title}
      kicker={`公开　${item.indexNo}`}
      schema={publishDisclosure}
      initial={{ publishedOn: today, secrecyReviewedOn: today, channels: ['WEBSITE'] }}
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
    >
      <PublishFields />
    </ActForm>
  );
}

function WithItem({ children }: { children: (item: Disclosure) => React.ReactNode }) {
  const { id = '' } = useParams();
  const { toList } = usePlaces();
  const { data, error } = useQuery(DisclosureDocument, { variables: { id }, fetchPolicy: 'cache-first' });
  if (data) return children(data.disclosure);
  return (
    <DrawerPage title="信息条目" onClose={toList}>
      {error ? <ErrorState title="不能打开" detail={error.message} /> : <LoadingLines rows={8} />}
    </DrawerPage>
  );
}
