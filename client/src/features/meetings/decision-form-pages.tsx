import { useQuery } from '@apollo/client/react';
import { addDecision, updateDecision } from '@gongkai/shared/meetings/meeting.inputs';
import { refusalText } from '@gongkai/shared/refusals';
import { Form, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { AddDecisionDocument, MeetingDocument, UpdateDecisionDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { onceKey } from '../../ui/once-key.ts';
import { RecordGate } from '../../ui/record-gate.tsx';
import { SectionField } from '../../ui/section-field.tsx';
import { useAct } from '../../ui/use-act.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { whyNot } from './meeting-acts.ts';
import { fieldNames, valueWords, type Decision, type WholeMeeting } from './meeting-words.ts';
import { PersonField } from './people-field.tsx';
import { usePeople } from './use-people.ts';

/** 记议定事项. */
export function NewDecisionPage() {
  return (
    <WithMeeting title="记议定事项" whyNotMore={() => null}>
      {(meeting) => <NewForm meeting={meeting} />}
    </WithMeeting>
  );
}

/** 修改议定事项, until it has a task. */
export function EditDecisionPage() {
  const { decisionId } = useParams();
  const find = (meeting: WholeMeeting) => meeting.decisions.find(({ id }) => id === decisionId);
  return (
    <WithMeeting
      title="修改议定事项"
      whyNotMore={(meeting) => {
        const decision = find(meeting);
        if (!decision) return '没有这条议定事项，可能已作废。';
        return decision.task ? refusalText.DECISION_HAS_TASK : null;
      }}
    >
      {(meeting) => {
        const decision = find(meeting);
        return decision ? <EditForm meeting={meeting} decision={decision} /> : null;
      }}
    </WithMeeting>
  );
}

function NewForm({ meeting }: { meeting: WholeMeeting }) {
  const { toItem, said } = usePlaces('/meetings');
  const { act } = useAct(AddDecisionDocument);
  const [key] = useState(onceKey);
  const back = () => toItem(meeting.id);
  return (
    <ActForm
      title="记议定事项"
      kicker={meeting.name}
      schema={addDecision}
      initial={{ onceKey: key, meetingId: meeting.id }}
      submit="记下"
      consequence="记下后由“生成任务”一并交到责任科室。"
      send={(input) => act({ input })}
      onDone={() => {
        said('议定事项已记下');
        back();
      }}
      onClose={back}
      draft={{ name: `decision-${meeting.id}` }}
      fieldNames={fieldNames}
    >
      <DecisionFields />
    </ActForm>
  );
}

function EditForm({ meeting, decision }: { meeting: WholeMeeting; decision: Decision }) {
  const { toItem, said } = usePlaces('/meetings');
  const { people, sections } = usePeople();
  const { act } = useAct(UpdateDecisionDocument);
  const back = () => toItem(meeting.id);
  const { what, sectionId, personId, dueOn } = decision;
  return (
    <ActForm
      title="修改议定事项"
      kicker={meeting.name}
      schema={updateDecision}
      initial={{ what, sectionId, personId, dueOn }}
      fixed={{ id: decision.id, version: decision.version }}
      submit="保存"
      consequence="修改记入办理记录；生成任务后只能在任务中心改。"
      send={(input) => act({ input })}
      onDone={() => {
        said('已保存');
        back();
      }}
      onClose={back}
      fieldNames={fieldNames}
      valueText={valueWords(people, sections)}
    >
      <DecisionFields />
    </ActForm>
  );
}

/** What, who, when. */
function DecisionFields() {
  const { today } = useWorkbench();
  const { ready, people } = usePeople();
  const sectionId: unknown = Form.useWatch('sectionId');
  const own = new Set(people.filter(({ section }) => section?.id === sectionId).map(({ id }) => id));
  return (
    <>
      <FormField name="what" label="议定事项" required max={200}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 5 }} />
      </FormField>
      <FormField name="sectionId" label="责任科室" required>
        <SectionField />
      </FormField>
      <FormField name="personId" label="责任人" help="不填的由该科室联络员办理">
        <PersonField
          allowClear
          choices={ready?.choices.filter(({ value }) => own.has(value)) ?? []}
          placeholder={sectionId ? '本科室人员' : '先选责任科室'}
        />
      </FormField>
      <FormField name="dueOn" label="完成时限" required>
        <DayField today={today} />
      </FormField>
    </>
  );
}

interface WithMeetingProps {
  title: string;
  whyNotMore: (meeting: WholeMeeting) => string | null;
  children: (meeting: WholeMeeting) => ReactNode;
}

function WithMeeting({ title, whyNotMore, children }: WithMeetingProps) {
  const { id = '' } = useParams();
  const { viewer, today } = useWorkbench();
  const { toItem } = usePlaces('/meetings');
  const { data, error, refetch } = useQuery(MeetingDocument, {
    variables: { id },
    fetchPolicy: 'cache-first',
  });
  return (
    <RecordGate
      title={title}
      onClose={() => toItem(id)}
      record={data?.meeting}
      error={error}
      onRetry={() => void refetch()}
      whyNot={(meeting) => whyNot(meeting, 'decide', viewer, today) ?? whyNotMore(meeting)}
    >
      {children}
    </RecordGate>
  );
}
