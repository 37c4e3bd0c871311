import { PackPart } from '@gongkai/shared/packs/pack';
import { packPartText } from '@gongkai/shared/packs/pack.texts';
import { valuesOf } from '@gongkai/shared/keys';
import { App, Checkbox } from 'antd';
import { Link } from 'react-router';
import { TickPackDocument } from '../../gql/graphql.ts';
import { overList } from '../../ui/drawer-page.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { packPath, shownFigures, type Pack } from './pack-words.ts';

/** 核对清单: what each part holds, ticked off by whoever has looked. */
export function PackChecklist({ pack, may }: { pack: Pack; may: boolean }) {
  const { message } = App.useApp();
  const { act } = useAct(TickPackDocument);
  const tick = async (part: PackPart, done: boolean) => {
    const outcome = await act({ input: { id: pack.id, part, done } });
    if ('errors' in outcome) void message.error(errorLine(outcome.errors), 6);
  };
  const parts = valuesOf(PackPart);
  return (
    <Section title="核对清单" right={`${parts.length}项核对${pack.ticked.length}项`}>
      <ul className="pack-checklist">
        {parts.map((part) => {
          const done = pack.ticked.includes(part);
          const { to, words } = contentOf(part, pack);
          return (
            <li key={part}>
              <Checkbox
                checked={done}
                disabled={!may}
                aria-label={`核对${packPartText[part]}`}
                onChange={(event) => void tick(part, event.target.checked)}
              />
              <div className="pack-part">
                {to ? (
                  <Link to={to} state={overList} preventScrollReset>
                    {packPartText[part]}
                  </Link>
                ) : (
                  <a href={`#part-${part}`}>{packPartText[part]}</a>
                )}
                <span className="note">{words}</span>
              </div>
              <StatusMark kind={done ? 'done' : 'not-started'}>{done ? '已核对' : '待核对'}</StatusMark>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function contentOf(part: PackPart, pack: Pack): { to?: string; words: string } {
  const { total, overdue, last } = shownFigures(pack);
  const waiting = overdue.filter(({ reason }) => !reason).length;
  const handedIn = pack.summaries.filter(({ submittedAt }) => submittedAt !== null).length;
  switch (part) {
    case 'LAST_DECISIONS': {
      const done = last?.decisions.filter(({ state }) => state === 'DONE').length ?? 0;
      return { words: last ? `${last.decisions.length}项，已完成${done}项` : '此前没有季度例会' };
    }
    case 'PROGRESS':
      return { words: `${total.total}项，完成${total.done}项` };
    case 'OVERDUE':
      return {
        words:
          overdue.length === 0
            ? '没有逾期'
            : `${overdue.length}项，${waiting === 0 ? '均已填写原因' : `${waiting}项未填原因`}`,
      };
    case 'STATISTICS':
      return {
        words: pack.freezes[0]
          ? `第${pack.freezes[0].edition}次冻结，与上年同期对照`
          : '尚未冻结，按现在的数',
      };
    case 'SUMMARIES':
      return {
        words: pack.summaries.length === 0 ? '尚未收取' : `${pack.summaries.length}个科室已报${handedIn}份`,
      };
    case 'DECISIONS':
      return {
        to: `${packPath(pack)}/edit`,
        words: `${pack.agenda.length}项议题，${pack.decisions.length}项草稿`,
      };
    case 'NOTICE':
      return {
        ...(pack.meeting && { to: `/meetings/${pack.meeting.id}` }),
        words: pack.meeting ? pack.meeting.name : '例会尚未安排',
      };
  }
}
