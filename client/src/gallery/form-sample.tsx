import { Button, Form, Input, Select } from 'antd';
import { DayField } from '../ui/day-field.tsx';
import { FormField } from '../ui/form-field.tsx';
import { NoticeBar } from '../ui/state-views.tsx';
import { useZodForm } from '../ui/zod-form.ts';
import { sampleForm } from './sample-form.ts';

const nothing = () => undefined;

export function FormSample() {
  const form = useZodForm({ schema: sampleForm, initial: { receivedOn: '2026-10-26' }, onSubmit: nothing });
  return (
    <Form {...form.props} style={{ paddingTop: 16 }}>
      {form.summary ? <NoticeBar kind="overdue">{form.summary}</NoticeBar> : null}
      <div className="form-columns">
        <FormField name="receivedOn" label="收到日期" required>
          <DayField today="2026-10-26" />
        </FormField>
        <FormField name="channel" label="申请渠道" required>
          <Select placeholder="请选择" options={[{ value: 'IN_PERSON', label: '当面' }]} />
        </FormField>
        <FormField name="contact" label="联系人" help="只在登记人员处显示全名">
          <Input autoComplete="off" />
        </FormField>
        <div className="is-wide">
          <FormField name="content" label="所需信息" required max={300}>
            <Input.TextArea rows={3} />
          </FormField>
        </div>
      </div>
      <Button type="primary" htmlType="submit" size="large" loading={form.busy}>
        登记
      </Button>
    </Form>
  );
}
