import { backEnterMeeting } from '@gongkai/shared/meetings/meeting.inputs';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { BackEnterMeetingDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { writtenDay } from '../../ui/moment.ts';
import { onceKey } from '../../ui/once-key.ts';
import { useAct } from '../../ui/use-act.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { MeetingFields } from './meeting-fields.tsx';
import { MinutesFields } from './minutes-fields.tsx';
import { fieldNames } from './meeting-words.ts';
import { PeopleField } from './people-field.tsx';
import { usePeople, type Choice } from './use-people.ts';

/** 补录: a meeting from before the go-live date, as found on paper. */
export function BackEntryPage() {
  const { bootstrap } = useWorkbench();
  const { toList, toItem, said } = usePlaces('/meetings');
  const { ready, error, retry } = usePeople();
  const { act } = useAct(BackEnterMeetingDocument);
  const [key] = useState(onceKey);
  const goLive = bootstrap.goLiveOn ? writtenDay(bootstrap.goLiveOn) : '启用日期';
  return (
    <FormGate
      title="补录会议"
      onClose={toList}
      may={useCan('meeting:run')}
      forbidden="会议由办公室补录。"
      record={ready}
      error={error}
      onRetry={retry}
    >
      {({ choices, liaisons }) => (
        <ActForm
          title="补录会议"
          kicker={`只限${goLive}之前召开的会议`}
          schema={backEnterMeeting}
          initial={{
            onceKey: key,
            kind: 'WORK',
            startsAt: '09:00',
            invitedIds: liaisons,
            lateIds: [],
            onLeaveIds: [],
            absentIds: [],
            agenda: [],
          }}
          submit="补录"
          consequence="照纸质记录登记，标明补录，计入当年会议；不发通知，不生成任务。"
          send={(input) => act({ input })}
          onDone={(meeting) => {
            said(`已补录${meeting.name}`);
            toItem(meeting.id);
          }}
          onClose={toList}
          draft={{ name: 'meeting-back-entry' }}
          fieldNames={fieldNames}
        >
          <MeetingFields choices={choices} liaisons={liaisons} backEntry />
          <AwayFields choices={choices} />
          <MinutesFields optional />
          <FormField name="archiveNo" label="归档号" help="已归档的填写，登记为已归档">
            <Input autoComplete="off" />
          </FormField>
        </ActForm>
      )}
    </FormGate>
  );
}

/** Who of those invited was late or did not come. */
function AwayFields({ choices }: { choices: readonly Choice[] }) {
  const invited = Form.useWatch<string[] | undefined>('invitedIds') ?? [];
  const own = choices.filter(({ value }) => invited.includes(value));
  return (
    <>
      <FormField name="lateIds" label="迟到" help="其余未选的参会人员为按时到会">
        <PeopleField choices={own} placeholder="没有的不选" />
      </FormField>
      <FormField name="onLeaveIds" label="请假">
        <PeopleField choices={own} placeholder="没有的不选" />
      </FormField>
      <FormField name="absentIds" label="缺席">
        <PeopleField choices={own} placeholder="没有的不选" />
      </FormField>
    </>
  );
}
