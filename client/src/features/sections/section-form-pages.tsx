import { createSection, updateSection } from '@gongkai/shared/sections/section.inputs';
import { useParams } from 'react-router';
import { CreateSectionDocument, UpdateSectionDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useCan } from '../../ui/workbench-context.tsx';
import { FORBIDDEN, sectionFieldNames, valueWords } from './organisation-words.ts';
import { SectionFields } from './section-fields.tsx';
import { useBack, useJoinOrganisation, useOrganisation } from './use-organisation.ts';

export function NewSectionPage() {
  const may = useCan('organisation:write');
  const { close, done } = useBack();
  const join = useJoinOrganisation();
  const { act } = useAct(CreateSectionDocument);
  const { sections, error, retry } = useOrganisation();
  return (
    <FormGate
      title="新建科室"
      onClose={close}
      may={may}
      forbidden={FORBIDDEN}
      record={sections}
      error={error}
      onRetry={retry}
    >
      {(others) => (
        <ActForm
          title="新建科室"
          schema={createSection}
          initial={{ kind: 'SECTION', position: Math.max(-1, ...others.map(({ position }) => position)) + 1 }}
          submit="新建"
          consequence="新建后登记人员，再指定联络员。"
          send={(input) => act({ input })}
          onDone={(section) => {
            join.section(section);
            done(`已新建${section.name}`);
          }}
          onClose={close}
          fieldNames={sectionFieldNames}
        >
          <SectionFields />
        </ActForm>
      )}
    </FormGate>
  );
}

export function EditSectionPage() {
  const { id = '' } = useParams();
  const may = useCan('organisation:write');
  const { close, done } = useBack();
  const { act } = useAct(UpdateSectionDocument);
  const { sections, people, error, retry } = useOrganisation();
  return (
    <FormGate
      title="编辑科室"
      onClose={close}
      may={may}
      forbidden={FORBIDDEN}
      record={sections && (sections.find((one) => one.id === id) ?? null)}
      error={error}
      onRetry={retry}
    >
      {(section) => (
        <ActForm
          title={section.name}
          kicker="编辑科室"
          schema={updateSection}
          initial={{ ...section, headId: section.head?.id }}
          fixed={{ id, version: section.version }}
          submit="保存"
          consequence="名称和排序改动后，各表各页随之更新。"
          send={(input) => act({ input })}
          onDone={({ name }) => done(`${name}已保存`)}
          onClose={close}
          fieldNames={sectionFieldNames}
          valueText={valueWords(sections ?? [], people ?? [])}
        >
          <SectionFields section={section} />
        </ActForm>
      )}
    </FormGate>
  );
}
