import { useQuery } from '@apollo/client/react';
import { addAttendees, createTraining, updateTraining } from '@gongkai/shared/trainings/training.inputs';
import { useParams } from 'react-router';
import {
  AddAttendeesDocument,
  CreateTrainingDocument,
  SectionsDocument,
  TrainingAttendeesDocument,
  TrainingDocument,
  UpdateTrainingDocument,
} from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { useOnceKey } from '../../ui/once-key.ts';
import { RecordGate } from '../../ui/record-gate.tsx';
import { useAct } from '../../ui/use-act.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { whyNotRun } from './training-acts.ts';
import { AttendeeFields, TrainingFields } from './training-fields.tsx';
import { fieldNames, valueWords, words, type Training } from './training-words.ts';

export function NewTrainingPage() {
  const { toList, toItem, said } = usePlaces('/trainings');
  const { data, error, refetch } = useQuery(SectionsDocument);
  const onceKey = useOnceKey();
  const { act } = useAct(CreateTrainingDocument);
  return (
    <FormGate
      title="登记培训"
      onClose={toList}
      may={useCan('training:run')}
      forbidden={words.office}
      record={data?.sections}
      error={error}
      onRetry={() => void refetch()}
    >
      {(sections) => (
        <ActForm
          title="登记培训"
          kicker={words.title}
          schema={createTraining}
          initial={{
            onceKey,
            kind: 'CENTRAL',
            personIds: [...new Set(sections.flatMap(({ liaison }) => liaison?.id ?? []))],
            sectionIds: [],
          }}
          submit="登记"
          consequence="已过去的培训，名单内的人先记为参训；当天的在签到时逐人勾选。"
          send={(input) => act({ input: { ...input, onceKey } })}
          onDone={(item) => {
            said(`已登记，名单${item.listed}人`);
            toItem(item.id);
          }}
          onClose={toList}
          draft={{ name: 'training-new', except: ['onceKey'] }}
          fieldNames={fieldNames}
        >
          <TrainingFields />
          <AttendeeFields />
        </ActForm>
      )}
    </FormGate>
  );
}

export function EditTrainingPage() {
  return <Gate title="编辑培训">{(item) => <EditForm item={item} />}</Gate>;
}

export function AddAttendeesPage() {
  return <Gate title="添加参训人员">{(item) => <AddForm item={item} />}</Gate>;
}

function Gate({ title, children }: { title: string; children: (item: Training) => React.ReactNode }) {
  const { id = '' } = useParams();
  const { viewer } = useWorkbench();
  const { toItem } = usePlaces('/trainings');
  const { data, error, refetch } = useQuery(TrainingDocument, {
    variables: { id },
    fetchPolicy: 'cache-first',
  });
  return (
    <RecordGate
      title={title}
      onClose={() => toItem(id)}
      record={data?.training}
      error={error}
      onRetry={() => void refetch()}
      whyNot={(item) => whyNotRun(item, viewer)}
    >
      {children}
    </RecordGate>
  );
}

function EditForm({ item }: { item: Training }) {
  const { toItem, said } = usePlaces('/trainings');
  const { act } = useAct(UpdateTrainingDocument);
  return (
    <ActForm
      title={item.subject}
      kicker="编辑培训"
      schema={updateTraining}
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
      valueText={valueWords}
    >
      <TrainingFields />
    </ActForm>
  );
}

function AddForm({ item }: { item: Training }) {
  const { toItem, said } = usePlaces('/trainings');
  const { data } = useQuery(TrainingAttendeesDocument, { variables: { id: item.id } });
  const { act } = useAct(AddAttendeesDocument);
  return (
    <ActForm
      title={item.subject}
      kicker="添加参训人员"
      schema={addAttendees}
      initial={{ id: item.id, personIds: [], sectionIds: [] }}
      submit="添加"
      consequence="已在名单中的不变。"
      send={(input) => act({ input })}
      onDone={({ listed }) => {
        said(`已添加，名单${listed}人`);
        toItem(item.id);
      }}
      onClose={() => toItem(item.id)}
      fieldNames={fieldNames}
    >
      <AttendeeFields except={(data?.training.attendees ?? []).map(({ person }) => person.id)} />
    </ActForm>
  );
}
