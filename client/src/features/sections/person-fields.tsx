import { valuesOf } from '@gongkai/shared/keys';
import { GroupRole, groupRoleText } from '@gongkai/shared/sections/section';
import { Checkbox, Form, Input, Select } from 'antd';
import { FormField } from '../../ui/form-field.tsx';
import { SectionField } from '../../ui/section-field.tsx';
import { NoticeBar } from '../../ui/state-views.tsx';
import type { SectionRow } from './organisation-words.ts';

export interface PersonFieldsProps {
  /** The sections whose duty the person holds: leaving them leaves the duty behind. */
  liaisonOf?: readonly SectionRow[];
  headOf?: readonly SectionRow[];
}

export function PersonFields({ liaisonOf = [], headOf = [] }: PersonFieldsProps) {
  const chosen: unknown = Form.useWatch('sectionId');
  const left = (sections: readonly SectionRow[]) =>
    sections.filter(({ id }) => id !== chosen).map(({ name }) => name);
  const [liaison, head] = [left(liaisonOf), left(headOf)];
  return (
    <>
      <FormField name="name" label="姓名" required>
        <Input autoComplete="off" />
      </FormField>
      <FormField name="post" label="职务" required help="如科长、科员；所在科室另填，不必写入">
        <Input autoComplete="off" />
      </FormField>
      <FormField name="sectionId" label="所在科室">
        <SectionField allowClear placeholder="不属科室" />
      </FormField>
      {liaison.length > 0 ? (
        <NoticeBar kind="due-soon">{`现为${liaison.join('、')}联络员。调离前请先办理联络员交接，否则职责仍记在其名下。`}</NoticeBar>
      ) : null}
      {head.length > 0 ? (
        <NoticeBar kind="due-soon">{`现为${head.join('、')}负责人。调离后请在该科室另定负责人。`}</NoticeBar>
      ) : null}
      <FormField name="phone" label="联系电话" help="内线或办公电话，全局人员可见">
        <Input autoComplete="off" inputMode="tel" />
      </FormField>
      <FormField name="email" label="电子邮箱" help="设置了邮件服务时，到期提醒另发一封邮件">
        <Input autoComplete="off" inputMode="email" />
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
        <Checkbox>代表本局发布新闻</Checkbox>
      </FormField>
    </>
  );
}
