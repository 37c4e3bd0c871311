import { sectionKindText } from '@gongkai/shared/sections/section';
import { Button } from 'antd';
import { useLocation, useNavigate, useParams } from 'react-router';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { Section } from '../../ui/section.tsx';
import { useYearLink } from '../../ui/use-year.ts';
import { useCan } from '../../ui/workbench-context.tsx';
import { LiaisonTerms } from './liaison-terms.tsx';
import { dutiesOf, type Person, type SectionRow } from './organisation-words.ts';
import { useBack, useLiveOrganisation, useOrganisation } from './use-organisation.ts';

/** One section: who answers for it, who works in it, who was its liaison. */
export function SectionPage() {
  const { id = '' } = useParams();
  const { close } = useBack();
  const { sections, people, error, retry } = useOrganisation();
  useLiveOrganisation();
  return (
    <FormGate
      title="科室"
      onClose={close}
      may={useCan('organisation:read')}
      forbidden="请联系局办公室。"
      record={people && sections && (sections.find((one) => one.id === id) ?? null)}
      error={error}
      onRetry={retry}
    >
      {(section) => (
        <Sheet
          section={section}
          sections={sections ?? []}
          members={(people ?? []).filter((person) => person.section?.id === id)}
          onClose={close}
        />
      )}
    </FormGate>
  );
}

interface SheetProps {
  section: SectionRow;
  sections: readonly SectionRow[];
  members: readonly Person[];
  onClose: () => void;
}

function Sheet({ section, sections, members, onClose }: SheetProps) {
  const navigate = useNavigate();
  const keepYear = useYearLink();
  const { state } = useLocation();
  const mayWrite = useCan('organisation:write');
  // Over the list or alone, as this sheet is.
  const go = (form: string) => () =>
    void navigate(keepYear(`/organisation/sections/${section.id}/${form}`), {
      state: state as unknown,
      preventScrollReset: true,
    });
  const { head, liaison } = section;
  return (
    <DrawerPage
      title={section.name}
      kicker={sectionKindText[section.kind]}
      onClose={onClose}
      {...(mayWrite && {
        primary: (
          <Button type="primary" size="large" onClick={go('liaison')}>
            {liaison ? '联络员交接' : '指定联络员'}
          </Button>
        ),
        secondary: <Button onClick={go('edit')}>编辑科室</Button>,
      })}
    >
      <DefinitionList
        items={[
          { term: '负责人', value: head ? `${head.name}　${head.post}` : '未定' },
          { term: '联络员', value: liaison ? `${liaison.name}　${liaison.post}` : '未指定' },
          { term: '联络员电话', value: liaison ? (liaison.phone ?? '未登记') : null },
          { term: '排序', value: section.position },
          {
            term: '职责',
            value: '负责人对本科室应公开的信息负责；联络员报送信息、承办公开申请，出席联络员会议。',
          },
        ]}
      />
      <div style={{ height: 32 }} />
      <Section title="人员" right={`${members.length}人`}>
        <table className="table-rules">
          <thead>
            <tr>
              <th scope="col">姓名</th>
              <th scope="col">职务</th>
              <th scope="col">公开工作职责</th>
              <th scope="col">电话</th>
            </tr>
          </thead>
          <tbody>
            {members.map((person) => (
              <tr key={person.id}>
                <td style={{ whiteSpace: 'nowrap' }}>{person.name}</td>
                <td>{person.post}</td>
                <td>{dutiesOf(person, sections).join('、')}</td>
                <td>{person.phone ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <LiaisonTerms sectionId={section.id} />
    </DrawerPage>
  );
}
