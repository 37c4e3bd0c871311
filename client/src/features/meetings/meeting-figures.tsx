import { useQuery } from '@apollo/client/react';
import { meetingKindText } from '@gongkai/shared/meetings/meeting.texts';
import { Link } from 'react-router';
import { MeetingFiguresDocument, type MeetingFiguresQuery } from '../../gql/graphql.ts';
import { FigureBand } from '../../ui/figure-band.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { useYear, useYearLink } from '../../ui/use-year.ts';
import { useLive } from '../../ui/workbench-context.tsx';
import './meetings.css';

/** The year in figures, each the way to its rows. */
export function YearFigures() {
  const year = useYear();
  const { data, error, refetch } = useQuery(MeetingFiguresDocument, { variables: { year } });
  useLive(({ meeting, attendee }) => {
    if (meeting || attendee) void refetch();
  });
  if (!data)
    return error ? (
      <ErrorState detail={error.message} onRetry={() => void refetch()} />
    ) : (
      <LoadingLines rows={2} />
    );
  return <Figures figures={data.meetingFigures} />;
}

function Figures({ figures }: { figures: MeetingFiguresQuery['meetingFigures'] }) {
  const keepYear = useYearLink();
  const { meetings, kinds, attendance } = figures;
  const { invited, came, late, onLeave, absent, walkIns } = attendance;
  const people = (mark: string) => keepYear(`/meetings/attendance?mark=${mark}`);
  return (
    <div className="meeting-figures">
      <FigureBand
        label="本年会议"
        figures={[
          {
            key: 'meetings',
            label: '召开会议',
            value: meetings,
            unit: '次',
            to: keepYear('/meetings?state=CONVENED'),
          },
          { key: 'invited', label: '应到', value: invited, unit: '人次', to: people('INVITED') },
          {
            key: 'came',
            label: '实到',
            value: came,
            unit: '人次',
            comparison: invited > 0 ? `到会率${Math.round((came / invited) * 100)}%` : '本年尚无会议',
            to: people('CAME'),
          },
          { key: 'leave', label: '请假', value: onLeave, unit: '人次', to: people('ON_LEAVE') },
        ]}
      />
      <p className="meeting-kinds">
        {kinds.map(({ kind, count }) => (
          <Link key={kind} to={keepYear(`/meetings?state=CONVENED&kind=${kind}`)}>
            {meetingKindText[kind]} {count} 次
          </Link>
        ))}
        <Link to={people('LATE')}>迟到 {late} 人次</Link>
        <Link to={people('ABSENT')}>缺席 {absent} 人次</Link>
        <Link to={people('WALK_IN')}>列席 {walkIns} 人次</Link>
      </p>
    </div>
  );
}
