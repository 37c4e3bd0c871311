import { day } from '@gongkai/shared/calendar/day';
import { meetingMoment } from '@gongkai/shared/meetings/meeting.texts';
import { quarterText } from '@gongkai/shared/packs/pack';
import {
  agendaSentence,
  decisionNowSentence,
  draftSentence,
  lastMeetingSentence,
  overdueSentence,
  type PackHead,
  packHeads,
  packNothing,
  progressSentence,
} from '@gongkai/shared/packs/pack.sentences';
import { numberOf } from '@gongkai/shared/documents/title';
import { Fragment, type ReactNode } from 'react';
import { writtenDay } from '../../ui/moment.ts';
import { useSections } from '../../ui/section-field.tsx';
import { Sheet, Tray } from '../../ui/sheet.tsx';
import { ProgressTable, StatisticsTable } from './pack-tables.tsx';
import { shownFigures, type Figures, type Pack } from './pack-words.ts';

/** The sheet as it will be printed, in the same order, words and numbers as the Word file. */
export function PackPreview({ pack }: { pack: Pack }) {
  const figures = shownFigures(pack);
  const parts: Record<PackHead, ReactNode> = {
    ARRANGEMENT: <Arrangement meeting={pack.meeting} />,
    AGENDA: <Lines lines={pack.agenda.map(agendaSentence)} />,
    LAST_DECISIONS: <LastDecisions last={figures.last} />,
    PROGRESS: (
      <>
        <p>{progressSentence(figures.today, figures.total)}</p>
        <ProgressTable figures={figures} />
      </>
    ),
    OVERDUE: <Lines lines={figures.overdue.map(overdueSentence)} none={packNothing.noOverdue} />,
    STATISTICS: (
      <>
        <StatisticsTable figures={figures} />
        <p className="pack-sheet-note">统计图见导出的 Word 文件。</p>
      </>
    ),
    SUMMARIES: <Summaries summaries={pack.summaries} />,
    DECISIONS: <Drafts decisions={pack.decisions} />,
  };
  return (
    <Tray caption="预览" actions={`数字截至${writtenDay(figures.today)}`}>
      <Sheet title={`${quarterText(pack)}政府信息公开工作例会材料`}>
        {packHeads.map(([head, words], index) => (
          <Fragment key={head}>
            <h3 id={`part-${head}`}>{`${numberOf(index + 1)}、${words}`}</h3>
            {parts[head]}
          </Fragment>
        ))}
      </Sheet>
    </Tray>
  );
}

function Lines({ lines, none }: { lines: readonly string[]; none?: string }) {
  if (lines.length === 0) return none ? <p>{none}</p> : null;
  return lines.map((line, index) => <p key={index}>{line}</p>);
}

function Arrangement({ meeting }: Pick<Pack, 'meeting'>) {
  if (!meeting) return <p>{packNothing.noMeeting}</p>;
  const { heldOn, startsAt, place, convenor, attendees } = meeting;
  const invited = attendees.filter(({ walkIn }) => !walkIn).map(({ person }) => person.name);
  const facts = {
    时间: meetingMoment(day(heldOn), startsAt),
    地点: place,
    主持人: convenor.name,
    ...(invited.length > 0 && { 参会人员: invited.join('、') }),
  };
  return Object.entries(facts).map(([name, value]) => (
    <p key={name}>
      <span className="pack-sheet-label">{`${name}：`}</span>
      {value}
    </p>
  ));
}

function LastDecisions({ last }: Pick<Figures, 'last'>) {
  if (!last) return <p>{packNothing.noLast}</p>;
  return <Lines lines={[lastMeetingSentence(last), ...last.decisions.map(decisionNowSentence)]} />;
}

function Summaries({ summaries }: Pick<Pack, 'summaries'>) {
  if (summaries.length === 0) return <p>{packNothing.notRequested}</p>;
  return summaries.map(({ id, section, text, submittedAt }, index) => (
    <Fragment key={id}>
      <h4>{`（${numberOf(index + 1)}）${section.name}`}</h4>
      <Lines lines={submittedAt ? text.split('\n') : [packNothing.notHandedIn]} />
    </Fragment>
  ));
}

function Drafts({ decisions }: Pick<Pack, 'decisions'>) {
  const sections = useSections();
  const nameOf = (id: string): string => sections.find((section) => section.id === id)?.name ?? '';
  const lines = decisions.map((draft, index) => draftSentence(draft, nameOf(draft.sectionId), index));
  return <Lines lines={lines} none={packNothing.noDrafts} />;
}
