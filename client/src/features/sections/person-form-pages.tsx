import { createPerson, updatePerson } from '@gongkai/shared/sections/section.inputs';
import { useParams } from 'react-router';
import { CreatePersonDocument, UpdatePersonDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useCan } from '../../ui/workbench-context.tsx';
import { FORBIDDEN, personFieldNames, valueWords } from './organisation-words.ts';
import { PersonFields } from './person-fields.tsx';
import { useBack, useJoinOrganisation, useOrganisation } from './use-organisation.ts';

export function NewPersonPage() {
  const may = useCan('organisation:write');
  const { close, done } = useBack();
  const join = useJoinOrganisation();
  const { act } = useAct(CreatePersonDocument);
  return (
    <FormGate title="新建人员" onClose={close} may={may} forbidden={FORBIDDEN} record={true}>
      {() => (
        <ActForm
          title="新建人员"
          schema={createPerson}
          initial={{ isContactPerson: false, isSpokesperson: false }}
          submit="新建"
          consequence="需要登录的，由系统管理员另建账号。"
          send={(input) => act({ input })}
          onDone={(person) => {
            join.person(person);
            done(`已新建人员${person.name}`);
          }}
          onClose={close}
          fieldNames={personFieldNames}
        >
          <PersonFields />
        </ActForm>
      )}
    </FormGate>
  );
}

export function EditPersonPage() {
  const { id = '' } = useParams();
  const may = useCan('organisation:write');
  const { close, done } = useBack();
  const { act } = useAct(UpdatePersonDocument);
  const { sections, people, error, retry } = useOrganisation();
  return (
    <FormGate
      title="编辑人员"
      onClose={close}
      may={may}
      forbidden={FORBIDDEN}
      record={people && sections && (people.find((one) => one.id === id) ?? null)}
      error={error}
      onRetry={retry}
    >
      {(person) => (
        <ActForm
          title={person.name}
          kicker="编辑人员"
          schema={updatePerson}
          initial={{ ...person, sectionId: person.section?.id }}
          fixed={{ id, version: person.version }}
          submit="保存"
          consequence="换科室后，其可见范围随之改变。"
          send={(input) => act({ input })}
          onDone={({ name }) => done(`${name}已保存`)}
          onClose={close}
          fieldNames={personFieldNames}
          valueText={valueWords(sections ?? [], people ?? [])}
        >
          <PersonFields
            liaisonOf={(sections ?? []).filter(({ liaison }) => liaison?.id === id)}
            headOf={(sections ?? []).filter(({ head }) => head?.id === id)}
          />
        </ActForm>
      )}
    </FormGate>
  );
}
