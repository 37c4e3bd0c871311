import { useQuery } from '@apollo/client/react';
import { quarterText } from '@gongkai/shared/packs/pack';
import { Link } from 'react-router';
import { NextPackDocument } from '../../gql/graphql.ts';
import { dayInSentence } from '../../ui/moment.ts';
import { Section } from '../../ui/section.tsx';
import { useLive } from '../../ui/workbench-context.tsx';
import { packPath } from './pack-words.ts';
import './packs.css';

/** 下次例会 on the office's home: one click to its material. */
export function NextPackCard() {
  const { data, refetch } = useQuery(NextPackDocument);
  useLive(({ pack, summary, meeting }) => {
    if (pack || summary || meeting) void refetch();
  });
  const next = data?.nextPack;
  if (!next) return null;
  const { meetingOn, workingDaysLeft, summaries, sections, madeAt } = next;
  const when = meetingOn
    ? `${dayInSentence(meetingOn)}召开${workingDaysLeft === null ? '' : `，还有${workingDaysLeft}个工作日`}`
    : '例会尚未安排';
  return (
    <Section title="下次例会">
      <p className="pack-card">
        <Link to={packPath(next)}>{`${quarterText(next)}例会材料`}</Link>
        <span className="note">
          {`${when}。小结已报${summaries}份，共${sections}个科室；材料${madeAt ? '已生成' : '未生成'}。`}
        </span>
      </p>
    </Section>
  );
}
