import { App, Button } from 'antd';
import { Link } from 'react-router';
import { ChaseSummariesDocument, RequestSummariesDocument } from '../../gql/graphql.ts';
import { overList } from '../../ui/drawer-page.tsx';
import { momentText } from '../../ui/moment.ts';
import { Section } from '../../ui/section.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { packPath, type Pack } from './pack-words.ts';

/** 科室小结: who has handed in, and the two acts that bring the others to it. */
export function PackSummaries({ pack, may }: { pack: Pack; may: boolean }) {
  const { today } = useWorkbench();
  const { message } = App.useApp();
  const requesting = useAct(RequestSummariesDocument);
  const chasing = useAct(ChaseSummariesDocument);
  const silent = pack.summaries.filter(({ submittedAt }) => submittedAt === null);
  const run = async (act: () => ReturnType<typeof chasing.act>, said: string) => {
    const outcome = await act();
    if ('errors' in outcome) return void message.error(errorLine(outcome.errors), 6);
    void message.success(said, 6);
  };
  const request = () => void run(() => requesting.act({ id: pack.id }), '已请各科室报送小结，内容按任务预填');
  const chase = () => void run(() => chasing.act({ id: pack.id }), `已催报${silent.length}个科室`);
  const acts = !may ? null : pack.requestedAt === null ? (
    <Button size="small" loading={requesting.busy} onClick={request}>
      收小结
    </Button>
  ) : silent.length > 0 ? (
    <Button size="small" loading={chasing.busy} onClick={chase}>
      {`催报${silent.length}个科室`}
    </Button>
  ) : (
    '各科室均已报送'
  );
  return (
    <Section title="科室小结" right={acts}>
      {pack.summaries.length === 0 ? (
        <p className="note pack-note">收小结时，每个科室得到一份按本季任务预填的稿子，改好即可报送。</p>
      ) : (
        <ul className="pack-lines">
          {pack.summaries.map(({ id, sectionId, section, submittedAt, submittedBy }) => (
            <li key={id}>
              <Link to={`${packPath(pack)}/summaries/${sectionId}`} state={overList} preventScrollReset>
                {section.name}
              </Link>
              <span className="note">
                {submittedAt ? `${submittedBy ?? ''}　${momentText(submittedAt, today)}` : ''}
              </span>
              <StatusMark kind={submittedAt ? 'done' : 'not-started'}>
                {submittedAt ? '已报' : '未报'}
              </StatusMark>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
