import { useQuery } from '@apollo/client/react';
import { createRemedy, updateRemedy } from '@gongkai/shared/remedies/remedy.inputs';
import { useParams } from 'react-router';
import { CreateRemedyDocument, RemedyDocument, UpdateRemedyDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { RecordGate } from '../../ui/record-gate.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { useAct } from '../../ui/use-act.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { whyNotEdit } from './remedy-acts.ts';
import { RemedyFields } from './remedy-fields.tsx';
import { fieldNames, valueWords, type Remedy } from './remedy-words.ts';

export function NewRemedyPage() {
  const { viewer } = useWorkbench();
  const { toList, toItem, said } = usePlaces('/remedies');
  const { act } = useAct(CreateRemedyDocument);
  return (
    <FormGate
      title="登记案件"
      onClose={toList}
      may={useCan('remedy:write')}
      forbidden="案件由办公室登记。"
      record={viewer}
    >
      {() => (
        <ActForm
          title="登记案件"
          kicker="复议诉讼申诉"
          schema={createRemedy}
          initial={{ kind: 'REVIEW', result: 'PENDING' }}
          submit="登记"
          consequence="按受理日期计入统计；启用日期之前受理的标明补录。"
          send={(input) => act({ input })}
          onDone={(item) => {
            said(`已登记，登记号${item.registerNo}`);
            toItem(item.id);
          }}
          onClose={toList}
          draft={{ name: 'remedy-new' }}
          fieldNames={fieldNames}
        >
          <RemedyFields />
        </ActForm>
      )}
    </FormGate>
  );
}

export function EditRemedyPage() {
  const { id = '' } = useParams();
  const { viewer } = useWorkbench();
  const { toItem } = usePlaces('/remedies');
  const { data, error, refetch } = useQuery(RemedyDocument, {
    variables: { id },
    fetchPolicy: 'cache-first',
  });
  return (
    <RecordGate
      title="编辑案件"
      onClose={() => toItem(id)}
      record={data?.remedy}
      error={error}
      onRetry={() => void refetch()}
      whyNot={(item) => whyNotEdit(item, viewer)}
    >
      {(item) => <EditForm item={item} />}
    </RecordGate>
  );
}

function EditForm({ item }: { item: Remedy }) {
  const { toItem, said } = usePlaces('/remedies');
  const sections = useSections();
  const { act } = useAct(UpdateRemedyDocument);
  return (
    <ActForm
      title="编辑案件"
      kicker={item.registerNo}
      schema={updateRemedy}
      initial={{ ...item }}
      fixed={{ id: item.id, version: item.version }}
      submit="保存"
      consequence="修改记入办理记录，统计随之更新。"
      send={(input) => act({ input })}
      onDone={() => {
        said('已保存');
        toItem(item.id);
      }}
      onClose={() => toItem(item.id)}
      fieldNames={fieldNames}
      valueText={valueWords(sections)}
    >
      <RemedyFields />
    </ActForm>
  );
}
