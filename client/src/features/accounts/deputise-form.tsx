import { useApolloClient, useQuery } from '@apollo/client/react';
import { deputise, type Deputise } from '@gongkai/shared/accounts/account.inputs';
import { App, Button, Form, Select } from 'antd';
import { useState } from 'react';
import { DeputiseDocument, DeputisingsDocument, PossibleDeputiesDocument } from '../../gql/graphql.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { writtenDay } from '../../ui/moment.ts';
import { NoticeBar } from '../../ui/state-views.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { useZodForm } from '../../ui/zod-form.ts';
import { personLine } from './account-words.ts';
import './accounts.css';

/** 委托代理: all one's rights to another, for a period; asked once more before it is done. */
export function DeputiseForm({ onDone }: { onDone: () => void }) {
  const { viewer, today } = useWorkbench();
  const { message } = App.useApp();
  const { cache } = useApolloClient();
  const { data } = useQuery(PossibleDeputiesDocument);
  const { act, busy } = useAct(DeputiseDocument);
  const [asking, setAsking] = useState<Deputise | null>(null);
  const form = useZodForm({
    schema: deputise,
    initial: { from: today, to: today },
    onSubmit: setAsking,
  });
  const send = async (input: Deputise) => {
    const outcome = await act({ input });
    setAsking(null);
    if (!('done' in outcome)) {
      form.showErrors(
        'errors' in outcome ? outcome.errors : { fields: [], general: [outcome.conflict.message] },
      );
      return;
    }
    const made = outcome.done;
    cache.updateQuery({ query: DeputisingsDocument }, (known) =>
      known ? { ...known, deputisings: [made, ...known.deputisings] } : undefined,
    );
    void message.success(`已委托${made.deputy?.person?.name ?? ''}代理`);
    onDone();
  };
  const deputies = data?.possibleDeputies ?? [];
  const name = deputies.find(({ id }) => id === asking?.deputyId)?.person?.name ?? '';
  const own = viewer.deputyName ?? viewer.personName;
  return (
    <Form {...form.props} className="deputising-form">
      {form.summary ? <NoticeBar kind="overdue">{form.summary}</NoticeBar> : null}
      <div className="form-columns">
        <FormField name="deputyId" label="代理人" required>
          <Select
            placeholder="请选择"
            showSearch={{ optionFilterProp: 'label' }}
            options={deputies.map(({ id, person }) => ({
              value: id,
              label: personLine(person?.name ?? '', person?.post),
            }))}
          />
        </FormField>
        <FormField name="from" label="开始日期" required>
          <DayField today={today} showFormat={false} />
        </FormField>
        <FormField name="to" label="结束日期" required help="含当日，到期自动终止">
          <DayField today={today} showFormat={false} />
        </FormField>
      </div>
      <Button htmlType="submit">委托代理</Button>
      <ConfirmAct
        open={asking !== null}
        act="委托代理"
        subject={asking ? `${writtenDay(asking.from)}至${writtenDay(asking.to)}，由${name}代理` : ''}
        consequence={`期间${name}可以用您的全部权限办理事项，每项记录署名“${name}代${own}”。双方随时可以结束。`}
        busy={busy}
        onConfirm={() => asking && void send(asking)}
        onCancel={() => setAsking(null)}
      />
    </Form>
  );
}
