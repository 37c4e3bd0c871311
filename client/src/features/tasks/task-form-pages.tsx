import { useQuery } from '@apollo/client/react';
import { assignTasks, updateTask } from '@gongkai/shared/tasks/task.inputs';
import { Input, Select } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { AssignTasksDocument, TaskDocument, UpdateTaskDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { LinesField } from '../../ui/lines-field.tsx';
import { dayInSentence } from '../../ui/moment.ts';
import { useOnceKey } from '../../ui/once-key.ts';
import { RecordGate } from '../../ui/record-gate.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useListLink } from '../../ui/use-list-link.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { whyNot } from './task-acts.ts';
import { fieldNames, ledgerPath, valueWords, words } from './task-words.ts';
import { useTaskPlaces } from './use-task-places.ts';

/** 新建任务: given by hand, to one section or to many at once. */
export function NewTaskPage() {
  const { viewer } = useWorkbench();
  const { said } = useTaskPlaces();
  const navigate = useNavigate();
  const link = useListLink();
  const onceKey = useOnceKey();
  const { act } = useAct(AssignTasksDocument);
  const toList = () => void navigate(link(ledgerPath), { preventScrollReset: true });
  return (
    <FormGate
      title={words.assign}
      onClose={toList}
      may={useCan('task:assign')}
      forbidden="任务由办公室交办。"
      record={viewer}
    >
      {() => (
        <ActForm
          title={words.assign}
          kicker={words.centre}
          schema={assignTasks}
          initial={{ onceKey, measures: [], sectionIds: [], coSectionIds: [] }}
          submit="交办"
          consequence="各科室分别生成一项任务，自今天起办理，责任人为该科室联络员。"
          send={(input) => act({ input })}
          onDone={({ items }) => {
            said(`已交办${items.length}项任务，最迟${dayInSentence(items[0]?.dueOn ?? '')}完成`);
            toList();
          }}
          onClose={toList}
          draft={{ name: 'task-new' }}
          fieldNames={fieldNames}
        >
          <AskedFields />
          <FormField name="measures" label="措施" help="每行一项，最多10项；联络员逐项勾选">
            <LinesField />
          </FormField>
          <FormField name="sectionIds" label="责任科室" required help="选几个科室就各立一项任务">
            <SectionsField />
          </FormField>
          <FormField name="coSectionIds" label="协办科室" help="配合责任科室，不计入任务数">
            <SectionsField />
          </FormField>
        </ActForm>
      )}
    </FormGate>
  );
}

/** 修改 what was asked; the reason stands in the history. */
export function EditTaskPage() {
  const { id = '' } = useParams();
  const { viewer, today } = useWorkbench();
  const { toTask, said } = useTaskPlaces();
  const sections = useSections();
  const { act } = useAct(UpdateTaskDocument);
  const { data, error, refetch } = useQuery(TaskDocument, { variables: { id }, fetchPolicy: 'cache-first' });
  return (
    <RecordGate
      title="修改任务"
      onClose={() => toTask(id)}
      record={data?.task}
      error={error}
      onRetry={() => void refetch()}
      whyNot={(task) => whyNot(task, 'edit', viewer, today)}
    >
      {(task) => (
        <ActForm
          title="修改任务"
          kicker={`任务 ${task.taskNo}`}
          schema={updateTask}
          initial={{ ...task }}
          fixed={{ id: task.id, version: task.version }}
          submit="保存"
          consequence="修改及理由记入办理记录；时限不能改到今天以前。"
          send={(input) => act({ input })}
          onDone={() => {
            said('已修改');
            toTask(task.id);
          }}
          onClose={() => toTask(task.id)}
          fieldNames={fieldNames}
          valueText={valueWords(sections)}
        >
          <AskedFields />
          <FormField name="coSectionIds" label="协办科室">
            <SectionsField />
          </FormField>
          <FormField name="reason" label="修改理由" required max={200}>
            <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
          </FormField>
        </ActForm>
      )}
    </RecordGate>
  );
}

function AskedFields() {
  const { today } = useWorkbench();
  return (
    <>
      <FormField name="title" label="任务" required max={200}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 3 }} />
      </FormField>
      <FormField name="requirement" label="具体要求" max={500}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </FormField>
      <FormField name="dueOn" label="完成时限" required>
        <DayField today={today} />
      </FormField>
    </>
  );
}

interface SectionsFieldProps {
  id?: string;
  value?: string[];
  onChange?: (value: string[]) => void;
}

function SectionsField(props: SectionsFieldProps) {
  return (
    <Select
      {...props}
      mode="multiple"
      placeholder="请选择"
      optionFilterProp="label"
      options={useSections().map(({ id, name }) => ({ value: id, label: name }))}
      style={{ width: '100%' }}
    />
  );
}
