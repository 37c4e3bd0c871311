import { useQuery } from '@apollo/client/react';
import { minuteMeeting } from '@gongkai/shared/meetings/meeting.inputs';
import { useParams } from 'react-router';
import { MeetingDocument, MinuteMeetingDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { RecordGate } from '../../ui/record-gate.tsx';
import { useAct } from '../../ui/use-act.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { whyNot } from './meeting-acts.ts';
import { fieldNames, type WholeMeeting } from './meeting-words.ts';
import { MinutesFields } from './minutes-fields.tsx';

/** 登记纪要. */
export function MinutesPage() {
  const { id = '' } = useParams();
  const { viewer, today } = useWorkbench();
  const { toItem } = usePlaces('/meetings');
  const { data, error, refetch } = useQuery(MeetingDocument, {
    variables: { id },
    fetchPolicy: 'cache-first',
  });
  return (
    <RecordGate
      title="登记纪要"
      onClose={() => toItem(id)}
      record={data?.meeting}
      error={error}
      onRetry={() => void refetch()}
      whyNot={(meeting) => whyNot(meeting, 'minute', viewer, today)}
    >
      {(meeting) => <MinutesForm meeting={meeting} />}
    </RecordGate>
  );
}

function MinutesForm({ meeting }: { meeting: WholeMeeting }) {
  const { toItem, said } = usePlaces('/meetings');
  const { act } = useAct(MinuteMeetingDocument);
  const back = () => toItem(meeting.id);
  const { minutes, minutesNo, minutesSignedBy } = meeting;
  return (
    <ActForm
      title="登记纪要"
      kicker={meeting.name}
      schema={minuteMeeting}
      initial={{ minutes, minutesNo, minutesSignedBy }}
      fixed={{ id: meeting.id, version: meeting.version }}
      submit="登记纪要"
      consequence="登记后可导出会议纪要；需要修改的退回上一步并写明理由。"
      send={(input) => act({ input })}
      onDone={() => {
        said('纪要已登记');
        back();
      }}
      onClose={back}
      draft={{ name: `minutes-${meeting.id}` }}
      fieldNames={fieldNames}
    >
      <MinutesFields />
    </ActForm>
  );
}
