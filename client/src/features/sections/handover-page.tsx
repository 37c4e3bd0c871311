import { useQuery } from '@apollo/client/react';
import { handOverLiaison } from '@gongkai/shared/sections/section.inputs';
import { App, Input, Select } from 'antd';
import { useNavigate, useParams } from 'react-router';
import {
  HandOverLiaisonDocument,
  LiaisonTermsDocument,
  PeopleDocument,
  SectionsDocument,
} from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { Section } from '../../ui/section.tsx';
import { LoadingLines, NoticeBar } from '../../ui/state-views.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';

/** 联络员交接: one step, with who it was before. */
export function HandoverPage() {
  const { id = '' } = useParams();
  const { today } = useWorkbench();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { act } = useAct(HandOverLiaisonDocument);
  const { data } = useQuery(SectionsDocument);
  const { data: everybody } = useQuery(PeopleDocument);
  const { data: terms } = useQuery(LiaisonTermsDocument, {
    variables: { sectionId: id },
    fetchPolicy: 'network-only',
  });
  const section = data?.sections.find((one) => one.id === id);
  const close = () => void navigate('/organisation', { preventScrollReset: true });
  if (!section || !everybody)
    return (
      <DrawerPage title="联络员交接" onClose={close}>
        <LoadingLines rows={6} />
      </DrawerPage>
    );
  const members = everybody.people.filter(
    (person) => person.section?.id === id && person.id !== section.liaison?.id,
  );
  return (
    <ActForm
      title={`${section.name}联络员交接`}
      kicker={section.liaison ? `现任 ${section.liaison.name}` : '尚未指定'}
      schema={handOverLiaison}
      initial={{ sectionId: id, from: today }}
      submit="交接"
      consequence="职责与联络员权限一步移交：接任人即可办理本科室全部未办结事项，前任不再有联络员权限（在其他科室兼任的除外）。"
      send={(input) => act({ input: { ...input, sectionId: id } })}
      onDone={(updated) => {
        void message.success(`${updated.name}联络员已交接给${updated.liaison?.name ?? ''}`);
        close();
      }}
      onClose={close}
      fieldNames={{ liaisonId: '联络员' }}
    >
      {members.length === 0 ? (
        <NoticeBar kind="due-soon">该科室没有其他人员，请先在“人员”中新建或调整所在科室。</NoticeBar>
      ) : null}
      <FormField name="sectionId" label="科室">
        <Select disabled options={[{ value: id, label: section.name }]} />
      </FormField>
      <FormField name="successorId" label="接任人" required help="只能是本科室人员">
        <Select
          placeholder="请选择"
          options={members.map((person) => ({ value: person.id, label: `${person.name}（${person.post}）` }))}
        />
      </FormField>
      <FormField name="from" label="交接日期" required>
        <DayField today={today} />
      </FormField>
      <FormField name="reason" label="理由" required max={200}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} />
      </FormField>
      <Section title="历任联络员" right={terms ? `${terms.liaisonTerms.length}任` : null}>
        <table className="table-rules">
          <thead>
            <tr>
              <th scope="col">姓名</th>
              <th scope="col">起止</th>
              <th scope="col">理由</th>
            </tr>
          </thead>
          <tbody>
            {(terms?.liaisonTerms ?? []).map((term) => (
              <tr key={term.id}>
                <td>{term.person?.name}</td>
                <td>
                  {term.startedOn}至{term.endedOn ?? '今'}
                </td>
                <td>{term.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </ActForm>
  );
}
