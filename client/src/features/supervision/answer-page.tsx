import { useQuery } from '@apollo/client/react';
import { answerSupervision } from '@gongkai/shared/tasks/task.inputs';
import { Input } from 'antd';
import { useParams } from 'react-router';
import { AnswerSupervisionDocument, SupervisionOrderDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { writtenDay } from '../../ui/moment.ts';
import { RecordGate } from '../../ui/record-gate.tsx';
import { useAct } from '../../ui/use-act.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { fieldNames, whyNotAnswer, words, type Order } from './supervision-words.ts';

/** 答复督办, within 300 characters. */
export function AnswerPage() {
  const { id = '' } = useParams();
  const { viewer } = useWorkbench();
  const { toItem } = usePlaces('/supervision');
  const { data, error, refetch } = useQuery(SupervisionOrderDocument, {
    variables: { id },
    fetchPolicy: 'cache-first',
  });
  return (
    <RecordGate
      title={words.answerTitle}
      onClose={() => toItem(id)}
      record={data?.supervisionOrder}
      error={error}
      onRetry={() => void refetch()}
      whyNot={(order) => whyNotAnswer(order, viewer)}
    >
      {(order) => <AnswerForm order={order} />}
    </RecordGate>
  );
}

function AnswerForm({ order }: { order: Order }) {
  const { toItem, said } = usePlaces('/supervision');
  const { act } = useAct(AnswerSupervisionDocument);
  return (
    <ActForm
      title={words.answerTitle}
      kicker={`${order.orderNo}　${order.task.title}`}
      schema={answerSupervision}
      initial={{}}
      fixed={{ id: order.id, version: order.version }}
      submit={words.answer}
      consequence={words.answerConsequence}
      send={(input) => act({ input })}
      onDone={() => {
        said(words.answerSent);
        toItem(order.id);
      }}
      onClose={() => toItem(order.id)}
      draft={{ name: `supervision-${order.id}` }}
      fieldNames={fieldNames}
    >
      <p style={{ marginBottom: 18 }}>{`${order.line}（${writtenDay(order.answerBy)}前答复）`}</p>
      <FormField name="answer" label="答复" required max={300} help={words.answerHelp}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 10 }} />
      </FormField>
    </ActForm>
  );
}
