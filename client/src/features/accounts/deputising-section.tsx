import { useQuery } from '@apollo/client/react';
import { deputise } from '@gongkai/shared/accounts/account.inputs';
import { App, Button, Form, Select } from 'antd';
import {
  DeputiseDocument,
  DeputisingsDocument,
  EndDeputisingDocument,
  PossibleDeputiesDocument,
} from '../../gql/graphql.ts';
import { DayField } from '../../ui/day-field.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { Section } from '../../ui/section.tsx';
import { NoticeBar } from '../../ui/state-views.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { useZodForm } from '../../ui/zod-form.ts';

/** 代理: for a period somebody else acts with one's rights; every act bears both names. */
export function DeputisingSection() {
  const { viewer, today } = useWorkbench();
  const { message } = App.useApp();
  const { data, refetch } = useQuery(DeputisingsDocument, { fetchPolicy: 'network-only' });
  const { data: possible } = useQuery(PossibleDeputiesDocument);
  const { act } = useAct(DeputiseDocument);
  const { act: end } = useAct(EndDeputisingDocument);
  const form = useZodForm({
    schema: deputise,
    initial: { from: today, to: today },
    onSubmit: async (input) => {
      const outcome = await act({ input });
      if ('errors' in outcome) {
        form.showErrors(outcome.errors);
        return;
      }
      form.form.resetFields();
      void message.success('已委托代理');
      void refetch();
    },
  });
  const endIt = async (id: string) => {
    const outcome = await end({ id });
    if ('errors' in outcome) void message.error(errorLine(outcome.errors));
    void refetch();
  };
  return (
    <Section title="代理" right="代理人以“某某代某某”的名义办理，双方随时可以结束">
      <Form {...form.props} layout="vertical" style={{ paddingTop: 16 }}>
        {form.summary ? <NoticeBar kind="overdue">{form.summary}</NoticeBar> : null}
        <div className="form-columns">
          <FormField name="deputyId" label="代理人" required>
            <Select
              placeholder="请选择"
              showSearch={{ optionFilterProp: 'label' }}
              options={(possible?.possibleDeputies ?? []).map(({ id, person }) => ({
                value: id,
                label: `${person?.name ?? ''}（${person?.post ?? ''}）`,
              }))}
            />
          </FormField>
          <FormField name="from" label="开始日期" required>
            <DayField today={today} showFormat={false} />
          </FormField>
          <FormField name="to" label="结束日期" required>
            <DayField today={today} showFormat={false} />
          </FormField>
        </div>
        <Button htmlType="submit" loading={form.busy}>
          委托代理
        </Button>
      </Form>
      <table className="table-rules" style={{ marginTop: 24 }}>
        <thead>
          <tr>
            <th scope="col">状态</th>
            <th scope="col">委托人</th>
            <th scope="col">代理人</th>
            <th scope="col">起止</th>
            <th scope="col" aria-label="操作" />
          </tr>
        </thead>
        <tbody>
          {(data?.deputisings ?? []).map((one) => {
            const over = one.endedAt !== null || one.endsOn < today;
            return (
              <tr key={one.id}>
                <td>
                  {over ? (
                    <StatusMark kind="done">已结束</StatusMark>
                  ) : one.startsOn > today ? (
                    <StatusMark kind="not-started">未开始</StatusMark>
                  ) : (
                    <StatusMark kind="in-progress">代理中</StatusMark>
                  )}
                </td>
                <td>{one.principal?.id === viewer.ownAccountId ? '本人' : one.principal?.person?.name}</td>
                <td>{one.deputy?.id === viewer.ownAccountId ? '本人' : one.deputy?.person?.name}</td>
                <td>
                  {one.startsOn}至{one.endsOn}
                </td>
                <td className="number">
                  {over ? null : (
                    <button type="button" className="text-button" onClick={() => void endIt(one.id)}>
                      结束
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
