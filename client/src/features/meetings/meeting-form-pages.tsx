import { useQuery } from '@apollo/client/react';
import { planMeeting, updateMeeting } from '@gongkai/shared/meetings/meeting.inputs';
import { useState } from 'react';
import { useParams } from 'react-router';
import { MeetingDocument, PlanMeetingDocument, UpdateMeetingDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { onceKey } from '../../ui/once-key.ts';
import { RecordGate } from '../../ui/record-gate.tsx';
import { useAct } from '../../ui/use-act.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { whyNot } from './meeting-acts.ts';
import { MeetingFields } from './meeting-fields.tsx';
import { fieldNames, valueWords, type WholeMeeting } from './meeting-words.ts';
import { usePeople } from './use-people.ts';

const PLACE = '局三楼会议室';

/** 安排会议. */
export function NewMeetingPage() {
  const { toList, toItem, said } = usePlaces('/meetings');
  const { ready, error, retry } = usePeople();
  const { act } = useAct(PlanMeetingDocument);
  const [key] = useState(onceKey);
  return (
    <FormGate
      title="安排会议"
      onClose={toList}
      may={useCan('meeting:run')}
      forbidden="会议由办公室安排。"
      record={ready}
      error={error}
      onRetry={retry}
    >
      {({ choices, liaisons }) => (
        <ActForm
          title="安排会议"
          kicker="会议台账"
          schema={planMeeting}
          initial={{
            onceKey: key,
            kind: 'QUARTERLY',
            startsAt: '09:00',
            place: PLACE,
            invitedIds: liaisons,
            agenda: [{ topic: '上次议定事项落实情况', speaker: '局办公室' }],
          }}
          submit="安排"
          consequence="安排后尚不通知任何人；核对无误再发会议通知。"
          send={(input) => act({ input })}
          onDone={(meeting) => {
            said(`已安排${meeting.name}`);
            toItem(meeting.id);
          }}
          onClose={toList}
          draft={{ name: 'meeting-new' }}
          fieldNames={fieldNames}
        >
          <MeetingFields choices={choices} liaisons={liaisons} />
        </ActForm>
      )}
    </FormGate>
  );
}

/** 编辑, until the sign-in is closed. */
export function EditMeetingPage() {
  const { id = '' } = useParams();
  const { viewer, today } = useWorkbench();
  const { toItem } = usePlaces('/meetings');
  const { data, error, refetch } = useQuery(MeetingDocument, {
    variables: { id },
    fetchPolicy: 'cache-first',
  });
  return (
    <RecordGate
      title="编辑会议"
      onClose={() => toItem(id)}
      record={data?.meeting}
      error={error}
      onRetry={() => void refetch()}
      whyNot={(meeting) => whyNot(meeting, 'edit', viewer, today)}
    >
      {(meeting) => <EditForm meeting={meeting} />}
    </RecordGate>
  );
}

function EditForm({ meeting }: { meeting: WholeMeeting }) {
  const { toItem, said } = usePlaces('/meetings');
  const { ready, error, retry, people, sections } = usePeople();
  const { act } = useAct(UpdateMeetingDocument);
  const told = meeting.status === 'NOTIFIED';
  const back = () => toItem(meeting.id);
  return (
    <FormGate title="编辑会议" onClose={back} may forbidden="" record={ready} error={error} onRetry={retry}>
      {({ choices, liaisons }) => (
        <ActForm
          title="编辑会议"
          kicker={meeting.name}
          schema={updateMeeting}
          initial={{
            ...meeting,
            agenda: meeting.agenda.map(({ topic, speaker }) => ({ topic, speaker })),
            invitedIds: meeting.attendees.filter(({ walkIn }) => !walkIn).map(({ personId }) => personId),
          }}
          fixed={{ id: meeting.id, version: meeting.version }}
          submit="保存"
          consequence={
            told
              ? '时间、地点有变的，已通知的人员会收到变动消息；新增人员收到会议通知。'
              : '修改记入办理记录。'
          }
          send={(input) => act({ input })}
          onDone={() => {
            said('已保存');
            back();
          }}
          onClose={back}
          fieldNames={fieldNames}
          valueText={valueWords(people, sections)}
        >
          <MeetingFields choices={choices} liaisons={liaisons} />
        </ActForm>
      )}
    </FormGate>
  );
}
