import { updateBureau } from '@gongkai/shared/sections/section.inputs';
import { Input } from 'antd';
import { UpdateBureauDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { bureauFieldNames } from './organisation-words.ts';
import { DisclosureSettings } from './disclosure-settings.tsx';
import { useBack, useOrganisation } from './use-organisation.ts';

/** 机关设置: the heading of every form, and the day that divides 补录 from the workflow. */
export function BureauFormPage() {
  const { today } = useWorkbench();
  const may = useCan('bureau:write');
  const { close, done } = useBack();
  const { act } = useAct(UpdateBureauDocument);
  const { bureau, error, retry } = useOrganisation();
  return (
    <FormGate
      title="机关设置"
      onClose={close}
      may={may}
      forbidden="机关名称和启用日期由系统管理员设置。"
      record={bureau}
      error={error}
      onRetry={retry}
    >
      {({ id, version, name, goLiveOn, leaderReviews, organCode, indexNoPattern }) => (
        <ActForm
          title="机关设置"
          schema={updateBureau}
          initial={{ name, goLiveOn, leaderReviews, organCode, indexNoPattern }}
          fixed={{ id, version }}
          submit="保存"
          consequence="改动只影响以后的记录：已登记的索引号和已审定的信息不变。"
          send={(input) => act({ input })}
          onDone={() => done('机关设置已保存')}
          onClose={close}
          fieldNames={bureauFieldNames}
        >
          <FormField name="name" label="机关名称" required help="统计表、年度报告的抬头">
            <Input autoComplete="off" />
          </FormField>
          <FormField
            name="goLiveOn"
            label="启用日期"
            required
            help="此日之前的纸质记录由办公室补录，计入统计；改动不影响已登记的记录"
          >
            <DayField today={today} showFormat={false} />
          </FormField>
          <DisclosureSettings />
        </ActForm>
      )}
    </FormGate>
  );
}
