import { useQuery } from '@apollo/client/react';
import { valuesOf } from '@gongkai/shared/keys';
import { GroupRole, groupRoleText, SectionKind, sectionKindText } from '@gongkai/shared/sections/section';
import {
  createPerson,
  createSection,
  updateBureau,
  updatePerson,
  updateSection,
} from '@gongkai/shared/sections/section.inputs';
import { App, Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import { useNavigate, useParams } from 'react-router';
import {
  BureauDocument,
  CreatePersonDocument,
  CreateSectionDocument,
  PeopleDocument,
  SectionsDocument,
  UpdateBureauDocument,
  UpdatePersonDocument,
  UpdateSectionDocument,
} from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { SectionField } from '../../ui/section-field.tsx';
import { LoadingLines } from '../../ui/state-views.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';

const fieldNames: Partial<Record<string, string>> = {
  name: '名称',
  kind: '类别',
  position: '排序',
  post: '职务',
  phone: '联系电话',
  groupRole: '领导小组职务',
  goLiveOn: '启用日期',
};

/** Done: said, and back to the organisation. */
function useDone() {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const close = () => void navigate('/organisation', { preventScrollReset: true });
  return {
    close,
    done: (text: string) => () => {
      void message.success(text);
      close();
    },
  };
}

const Waiting = ({ onClose }: { onClose: () => void }) => (
  <DrawerPage title="组织与职责" onClose={onClose}>
    <LoadingLines rows={5} />
  </DrawerPage>
);

function SectionFields({ id }: { id?: string }) {
  const { data } = useQuery(PeopleDocument);
  const people = (data?.people ?? []).filter(({ section }) => !id || section?.id === id || !section);
  return (
    <>
      <FormField name="name" label="名称" required>
        <Input autoComplete="off" />
      </FormField>
      <FormField name="kind" label="类别" required>
        <Radio.Group
          options={valuesOf(SectionKind).map((value) => ({ value, label: sectionKindText[value] }))}
        />
      </FormField>
      <FormField name="position" label="排序" required help="各表各页按此排列，小的在前">
        <InputNumber min={0} max={999} precision={0} />
      </FormField>
      <FormField name="headId" label="负责人">
        <Select
          allowClear
          placeholder="未定"
          showSearch={{ optionFilterProp: 'label' }}
          options={people.map((person) => ({ value: person.id, label: `${person.name}（${person.post}）` }))}
        />
      </FormField>
    </>
  );
}

export function NewSectionPage() {
  const { close, done } = useDone();
  const { act } = useAct(CreateSectionDocument);
  const { data } = useQuery(SectionsDocument);
  if (!data) return <Waiting onClose={close} />;
  return (
    <ActForm
      title="新建科室"
      schema={createSection}
      initial={{ kind: 'SECTION', position: data.sections.length }}
      submit="新建"
      consequence="联络员在建好人员后以“联络员交接”指定。"
      send={(input) => act({ input })}
      onDone={done('已新建科室')}
      onClose={close}
      fieldNames={fieldNames}
    >
      <SectionFields />
    </ActForm>
  );
}

export function EditSectionPage() {
  const { id = '' } = useParams();
  const { close, done } = useDone();
  const { act } = useAct(UpdateSectionDocument);
  const { data } = useQuery(SectionsDocument);
  const section = data?.sections.find((one) => one.id === id);
  if (!section) return <Waiting onClose={close} />;
  return (
    <ActForm
      title={section.name}
      kicker="编辑科室"
      schema={updateSection}
      initial={{ ...section, headId: section.head?.id }}
      fixed={{ id, version: section.version }}
      submit="保存"
      consequence="名称改动后，各表各页随之更新。"
      send={(input) => act({ input })}
      onDone={done('已保存')}
      onClose={close}
      fieldNames={fieldNames}
    >
      <SectionFields id={id} />
    </ActForm>
  );
}

function PersonFields() {
  return (
    <>
      <FormField name="name" label="姓名" required>
        <Input autoComplete="off" />
      </FormField>
      <FormField name="post" label="职务" required>
        <Input autoComplete="off" />
      </FormField>
      <FormField name="sectionId" label="所在科室">
        <SectionField allowClear placeholder="不属科室" />
      </FormField>
      <FormField name="phone" label="联系电话">
        <Input autoComplete="off" />
      </FormField>
      <FormField
        name="groupRole"
        label="领导小组职务"
        help="是组织事实，不产生系统权限；权限由账号的角色决定"
      >
        <Select
          allowClear
          placeholder="不在领导小组"
          options={valuesOf(GroupRole).map((value) => ({ value, label: groupRoleText[value] }))}
        />
      </FormField>
      <FormField name="isContactPerson" label="联系人" valuePropName="checked">
        <Checkbox>负责公开内容维护、组织协调</Checkbox>
      </FormField>
      <FormField name="isSpokesperson" label="新闻发言人" valuePropName="checked">
        <Checkbox>局新闻发言人</Checkbox>
      </FormField>
    </>
  );
}

export function NewPersonPage() {
  const { close, done } = useDone();
  const { act } = useAct(CreatePersonDocument);
  return (
    <ActForm
      title="新建人员"
      schema={createPerson}
      initial={{ isContactPerson: false, isSpokesperson: false }}
      submit="新建"
      consequence="需要登录的，由系统管理员另建账号。"
      send={(input) => act({ input })}
      onDone={done('已新建人员')}
      onClose={close}
      fieldNames={{ ...fieldNames, name: '姓名' }}
    >
      <PersonFields />
    </ActForm>
  );
}

export function EditPersonPage() {
  const { id = '' } = useParams();
  const { close, done } = useDone();
  const { act } = useAct(UpdatePersonDocument);
  const { data } = useQuery(PeopleDocument);
  const person = data?.people.find((one) => one.id === id);
  if (!person) return <Waiting onClose={close} />;
  return (
    <ActForm
      title={person.name}
      kicker="编辑人员"
      schema={updatePerson}
      initial={{ ...person, sectionId: person.section?.id }}
      fixed={{ id, version: person.version }}
      submit="保存"
      consequence="换科室后，其可见范围随之改变。"
      send={(input) => act({ input })}
      onDone={done('已保存')}
      onClose={close}
      fieldNames={{ ...fieldNames, name: '姓名' }}
    >
      <PersonFields />
    </ActForm>
  );
}

export function BureauFormPage() {
  const { today } = useWorkbench();
  const { close, done } = useDone();
  const { act } = useAct(UpdateBureauDocument);
  const { data } = useQuery(BureauDocument);
  const bureau = data?.bureau;
  if (!bureau) return <Waiting onClose={close} />;
  return (
    <ActForm
      title="机关设置"
      schema={updateBureau}
      initial={{ name: bureau.name, goLiveOn: bureau.goLiveOn }}
      fixed={{ id: bureau.id, version: bureau.version }}
      submit="保存"
      consequence="启用日期之前的记录可以补录，之后的一律按流程办理。"
      send={({ name, goLiveOn, version }) => act({ input: { name, goLiveOn, version } })}
      onDone={done('已保存')}
      onClose={close}
      fieldNames={{ ...fieldNames, name: '机关名称' }}
    >
      <FormField name="name" label="机关名称" required help="统计表、报告的抬头">
        <Input autoComplete="off" />
      </FormField>
      <FormField name="goLiveOn" label="启用日期" required>
        <DayField today={today} />
      </FormField>
    </ActForm>
  );
}
