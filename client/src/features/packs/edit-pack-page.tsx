import { updatePack } from '@gongkai/shared/packs/pack.inputs';
import { quarterText } from '@gongkai/shared/packs/pack';
import { useNavigate } from 'react-router';
import { UpdatePackDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { AgendaField } from '../../ui/agenda-field.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { useAct } from '../../ui/use-act.ts';
import { DecisionsField } from './decisions-field.tsx';
import { fieldNames, packPath } from './pack-words.ts';
import { usePack } from './use-pack.ts';

/** 议题与议定事项草稿. */
export function EditPackPage() {
  const { pack, error, refetch, may, input } = usePack();
  const navigate = useNavigate();
  const { act } = useAct(UpdatePackDocument);
  const back = () => void navigate(packPath(input), { preventScrollReset: true });
  return (
    <FormGate
      title="议题与议定事项草稿"
      onClose={back}
      may={may}
      forbidden="例会材料由办公室准备。"
      record={pack}
      error={error}
      onRetry={() => void refetch()}
    >
      {({ id, version, meetingId, agenda, decisions }) => (
        <ActForm
          title="议题与议定事项草稿"
          kicker={quarterText(input)}
          schema={updatePack}
          initial={{
            meetingId,
            agenda: agenda.map(({ topic, speaker }) => ({ topic, speaker })),
            decisions: decisions.map(({ what, sectionId, dueOn }) => ({ what, sectionId, dueOn })),
          }}
          fixed={{ id, version }}
          submit="保存"
          consequence="写入例会材料；会后把议定事项记入会议，即可生成任务。"
          send={(values) => act({ input: values })}
          onDone={back}
          onClose={back}
          fieldNames={fieldNames}
        >
          <FormField name="agenda" label="议题">
            <AgendaField />
          </FormField>
          <FormField name="decisions" label="议定事项草稿" help="会上可能议定的事项，供讨论">
            <DecisionsField />
          </FormField>
        </ActForm>
      )}
    </FormGate>
  );
}
