import {
  repealDisclosure,
  transferDisclosure,
  updateDisclosure,
} from '@gongkai/shared/disclosures/disclosure.inputs';
import {
  RepealDisclosureDocument,
  TransferDisclosureDocument,
  UpdateDisclosureDocument,
} from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { DraftFields } from './disclosure-fields.tsx';
import { fieldNames, valueWords, type Disclosure } from './disclosure-words.ts';
import { LastReturn } from './last-return.tsx';
import { RepealFields, TransferFields } from './publication-fields.tsx';
import { useDisclosurePlaces } from './use-disclosure-places.ts';
import { ofItem, WithItem } from './with-item.tsx';

export const EditDisclosurePage = () => (
  <WithItem title="编辑信息条目" act="EDIT">
    {(item) => <EditForm item={item} />}
  </WithItem>
);

export const RepealDisclosurePage = () => (
  <WithItem title="废止" act="REPEAL">
    {(item) => <RepealForm item={item} />}
  </WithItem>
);

export const TransferDisclosurePage = () => (
  <WithItem title="登记移送" act="TRANSFER">
    {(item) => <TransferForm item={item} />}
  </WithItem>
);

/** Back to the item, and how its values are called should somebody else have been there. */
function useForm(item: Disclosure) {
  const { toItem, said } = useDisclosurePlaces();
  const sections = useSections();
  const back = () => toItem(item.id);
  return {
    said: (text: string) => () => {
      said(text);
      back();
    },
    shared: { onClose: back, fieldNames, valueText: valueWords(sections) },
  };
}

function EditForm({ item }: { item: Disclosure }) {
  const { said, shared } = useForm(item);
  const { act } = useAct(UpdateDisclosureDocument);
  const approved = item.reviewStatus === 'APPROVED' || item.reviewStatus === 'DECIDED';
  return (
    <ActForm
      {...ofItem(item, '编辑')}
      title="编辑信息条目"
      schema={updateDisclosure}
      initial={{ ...item }}
      submit="保存"
      consequence={
        approved
          ? '已审定的内容改动后回到拟稿，须重新报请审核。'
          : '修改记入办理记录；改动生成或变更日期会重算应公开截止日。'
      }
      send={(input) => act({ input })}
      onDone={said('已保存')}
      {...shared}
    >
      <LastReturn item={item} />
      <DraftFields published={item.publishedOn !== null} />
    </ActForm>
  );
}

function RepealForm({ item }: { item: Disclosure }) {
  const { today } = useWorkbench();
  const { said, shared } = useForm(item);
  const { act } = useAct(RepealDisclosureDocument);
  return (
    <ActForm
      {...ofItem(item, '废止')}
      schema={repealDisclosure}
      initial={{ repealedOn: today }}
      submit="废止"
      consequence="登记后标明已废止，信息仍可查阅，统计不变；不能恢复为有效。"
      send={(input) => act({ input })}
      onDone={said('已登记废止')}
      {...shared}
    >
      <RepealFields />
    </ActForm>
  );
}

function TransferForm({ item }: { item: Disclosure }) {
  const { said, shared } = useForm(item);
  const { act } = useAct(TransferDisclosureDocument);
  const { archivedOn, archiveCopies, libraryOn, libraryCopies } = item;
  return (
    <ActForm
      {...ofItem(item, '登记移送')}
      schema={transferDisclosure}
      initial={{ archivedOn, archiveCopies, libraryOn, libraryCopies }}
      submit="登记移送"
      consequence="按条例第二十五条向国家档案馆、公共图书馆提供；登记有误的可再次登记更正。"
      send={(input) => act({ input })}
      onDone={said('已登记移送')}
      {...shared}
    >
      <TransferFields />
    </ActForm>
  );
}
