import { useQuery } from '@apollo/client/react';
import { handOverLiaison, type HandOverLiaison } from '@gongkai/shared/sections/section.inputs';
import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import { HandOverLiaisonDocument, LiaisonTermsDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { writtenDay } from '../../ui/moment.ts';
import { useAct } from '../../ui/use-act.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { HandoverFields } from './handover-fields.tsx';
import { LiaisonTerms } from './liaison-terms.tsx';
import {
  FORBIDDEN,
  sectionFieldNames,
  valueWords,
  type Person,
  type SectionRow,
} from './organisation-words.ts';
import { useBack, useLiveOrganisation, useOrganisation } from './use-organisation.ts';

/** 联络员交接: choose, say why, read what follows, confirm. */
export function HandoverPage() {
  const { id = '' } = useParams();
  const { close } = useBack();
  const { sections, people, error, retry } = useOrganisation();
  useLiveOrganisation();
  return (
    <FormGate
      title="联络员交接"
      onClose={close}
      may={useCan('organisation:write')}
      forbidden={FORBIDDEN}
      record={people && sections && (sections.find((one) => one.id === id) ?? null)}
      error={error}
      onRetry={retry}
    >
      {(section) => <Handover section={section} sections={sections ?? []} people={people ?? []} />}
    </FormGate>
  );
}

interface HandoverProps {
  section: SectionRow;
  sections: readonly SectionRow[];
  people: readonly Person[];
}

/** The confirmation stands between the form and the server: what it says depends on what was chosen. */
function Handover({ section, sections, people }: HandoverProps) {
  const { today } = useWorkbench();
  const { close, done } = useBack();
  const { act, busy } = useAct(HandOverLiaisonDocument);
  const { data } = useQuery(LiaisonTermsDocument, { variables: { sectionId: section.id } });
  const [asking, setAsking] = useState<HandOverLiaison | null>(null);
  const answer = useRef<(yes: boolean) => void>(undefined);

  const confirmed = (input: HandOverLiaison) => {
    setAsking(input);
    return new Promise<boolean>((resolve) => (answer.current = resolve));
  };
  const before = section.liaison;
  const word = before ? '联络员交接' : '指定联络员';
  const elsewhere = sections.some((one) => one.id !== section.id && one.liaison?.id === before?.id);
  const successor = people.find((person) => person.id === asking?.successorId);
  return (
    <>
      <ActForm
        title={`${section.name}${word}`}
        kicker={before ? `现任联络员　${before.name}` : '尚未指定联络员'}
        schema={handOverLiaison}
        initial={{ sectionId: section.id, from: today }}
        fixed={{ id: section.id, version: section.version }}
        submit={before ? '交接' : '指定'}
        consequence="职责和权限一步移交，理由记入审计日志。"
        send={async (values) => {
          const input = { ...values, sectionId: section.id };
          const yes = await confirmed(input);
          const outcome = yes ? await act({ input }) : { errors: { fields: [], general: [] } };
          setAsking(null);
          return outcome;
        }}
        onDone={({ name, liaison }) => done(`${name}联络员现为${liaison?.name ?? ''}`)}
        onClose={close}
        fieldNames={sectionFieldNames}
        valueText={valueWords(sections, people)}
      >
        <HandoverFields
          section={section}
          members={people.filter((person) => person.section?.id === section.id && person.id !== before?.id)}
          today={today}
          since={data?.liaisonTerms.find(({ endedOn }) => endedOn === null)?.startedOn ?? null}
        />
        <LiaisonTerms sectionId={section.id} />
      </ActForm>
      <ConfirmAct
        open={asking !== null}
        act={word}
        subject={
          before
            ? `${section.name}：${before.name} → ${successor?.name ?? ''}`
            : `${section.name}：${successor?.name ?? ''}`
        }
        consequence={consequenceWords({
          from: asking?.from ?? today,
          successor: successor?.name ?? '',
          before: before?.name ?? null,
          elsewhere,
        })}
        busy={busy}
        onConfirm={() => answer.current?.(true)}
        onCancel={() => answer.current?.(false)}
      />
    </>
  );
}

interface Move {
  from: string;
  successor: string;
  before: string | null;
  /** The predecessor is liaison of another section too, and keeps the right for it. */
  elsewhere: boolean;
}

function consequenceWords({ from, successor, before, elsewhere }: Move): string {
  const taken = `自${writtenDay(from)}起由${successor}任联络员，接办本科室全部未办结事项。`;
  if (!before) return `${taken}其账号即时取得联络员权限；尚无账号的，另请系统管理员建账号。`;
  const lost = elsewhere
    ? `${before}仍是其他科室的联络员，权限保留。`
    : `${before}的账号同时失去联络员权限，已打开的页面即时生效。`;
  return `${taken}联络员权限随职责一步移交：${successor}的账号即时取得，${lost}尚无账号的，另请系统管理员建账号。`;
}
