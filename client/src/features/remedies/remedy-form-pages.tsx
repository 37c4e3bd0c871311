import { useQuery } from '@apollo/client/react';
import { valuesOf } from '@gongkai/shared/keys';
import { RemedyKind, remedyKindText, RemedyResult, remedyResultText } from '@gongkai/shared/remedies/remedy';
import { createRemedy, updateRemedy } from '@gongkai/shared/remedies/remedy.inputs';
import { App, Input, Select } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  ApplicationsToLinkDocument,
  CreateRemedyDocument,
  RemedyDocument,
  UpdateRemedyDocument,
} from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { DrawerPage, overList } from '../../ui/drawer-page.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { SectionField, useSections } from '../../ui/section-field.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useYearLink } from '../../ui/use-year.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { fieldNames, valueWords, type Remedy } from './remedy-words.ts';

const options = <K extends string>(values: readonly K[], texts: Record<K, string>) =>
  values.map((value) => ({ value, label: texts[value] }));

function usePlaces() {
  const navigate = useNavigate();
  const keepYear = useYearLink();
  const { message } = App.useApp();
  return {
    toList: () => void navigate(keepYear('/remedies')),
    toItem: (id: string) => void navigate(keepYear(`/remedies/${id}`), { state: overList }),
    said: (text: string) => void message.success(text),
  };
}

function Fields() {
  const { today } = useWorkbench();
  return (
    <>
      <FormField
        name="kind"
        label="类型"
        required
        help="不予公开决定自2024年起须先复议，再诉讼（行政复议法第二十三条）"
      >
        <Select placeholder="请选择" options={options(valuesOf(RemedyKind), remedyKindText)} />
      </FormField>
      <FormField name="acceptedOn" label="受理日期" required help="受理机关受理之日，按此计入统计">
        <DayField today={today} />
      </FormField>
      <FormField name="body" label="受理机关" required>
        <Input autoComplete="off" />
      </FormField>
      <FormField name="caseNo" label="案号">
        <Input autoComplete="off" />
      </FormField>
      <FormField name="matter" label="事由" required max={300}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 5 }} />
      </FormField>
      <FormField name="applicationId" label="关联申请" help="按受理编号或所需信息查找，没有的不填">
        <ApplicationSelect />
      </FormField>
      <FormField name="sectionId" label="承办科室" required>
        <SectionField />
      </FormField>
      <FormField name="result" label="结果" required>
        <Select options={options(valuesOf(RemedyResult), remedyResultText)} />
      </FormField>
      <FormField name="resultOn" label="结果日期" help="尚未审结的不填">
        <DayField today={today} />
      </FormField>
    </>
  );
}

/** Finds an application by its number or what it asks for. */
function ApplicationSelect({
  id,
  value,
  onChange,
}: {
  id?: string;
  value?: string | null;
  onChange?: (id: string | null) => void;
}) {
  const [search, setSearch] = useState('');
  const { data, loading } = useQuery(ApplicationsToLinkDocument, { variables: { search } });
  return (
    <Select
      {...(id && { id })}
      value={value ?? undefined}
      onChange={(next: string | undefined) => onChange?.(next ?? null)}
      allowClear
      placeholder="不关联"
      loading={loading}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      options={(data?.applications.items ?? []).map((item) => ({
        value: item.id,
        label: `${item.acceptanceNo}　${item.content.slice(0, 24)}`,
      }))}
    />
  );
}

/** The day field gives '' when emptied; the schema wants nothing. */
const emptied = <T extends { resultOn?: string | null }>(fields: T): T => ({
  ...fields,
  resultOn: fields.resultOn || null,
});

export function NewRemedyPage() {
  const { toList, toItem, said } = usePlaces();
  const { act } = useAct(CreateRemedyDocument);
  return (
    <ActForm
      title="登记案件"
      kicker="复议诉讼申诉"
      schema={createRemedy}
      initial={{ kind: 'REVIEW', result: 'PENDING' }}
      submit="登记"
      consequence="按受理日期计入统计；启用日期之前受理的标明补录。"
      send={(input) => act({ input: emptied(input) })}
      onDone={(item) => {
        said(`已登记 ${item.registerNo}`);
        toItem(item.id);
      }}
      onClose={toList}
      draft={{ name: 'remedy-new' }}
      fieldNames={fieldNames}
    >
      <Fields />
    </ActForm>
  );
}

export function EditRemedyPage() {
  const { id = '' } = useParams();
  const { toList } = usePlaces();
  const { data, error } = useQuery(RemedyDocument, { variables: { id }, fetchPolicy: 'cache-first' });
  if (data) return <EditForm item={data.remedy} />;
  return (
    <DrawerPage title="案件" onClose={toList}>
      {error ? <ErrorState title="不能打开" detail={error.message} /> : <LoadingLines rows={8} />}
    </DrawerPage>
  );
}

function EditForm({ item }: { item: Remedy }) {
  const { toItem, said } = usePlaces();
  const sections = useSections();
  const { act } = useAct(UpdateRemedyDocument);
  return (
    <ActForm
      title={item.matter}
      kicker={`编辑　${item.registerNo}`}
      schema={updateRemedy}
      initial={{ ...item }}
      fixed={{ id: item.id, version: item.version }}
      submit="保存"
      consequence="修改记入办理记录，统计随之更新。"
      send={(input) => act({ input: emptied(input) })}
      onDone={() => {
        said('已保存');
        toItem(item.id);
      }}
      onClose={() => toItem(item.id)}
      fieldNames={fieldNames}
      valueText={valueWords(sections)}
    >
      <Fields />
    </ActForm>
  );
}
