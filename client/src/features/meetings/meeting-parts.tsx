import { Link } from 'react-router';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { overList } from '../../ui/drawer-page.tsx';
import { longDay, shortDay } from '../../ui/moment.ts';
import { Section } from '../../ui/section.tsx';
import { useListLink } from '../../ui/use-list-link.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { AttendanceLine, AttendanceNames } from './attendance-summary.tsx';
import { DecisionList } from './decision-list.tsx';
import { whyNot } from './meeting-acts.ts';
import type { OpenedMeeting } from './meeting-words.ts';
import { useMakeTasks } from './use-meeting-acts.tsx';

interface PartProps {
  meeting: OpenedMeeting;
}

/** 上次议定事项, as they stand now: the first thing a meeting goes through. */
export function Previous({ meeting: { previous } }: PartProps) {
  const { today } = useWorkbench();
  const link = useListLink();
  if (!previous) return null;
  return (
    <Section
      title="上次议定事项"
      right={
        <Link to={link(`/meetings/${previous.id}`)} state={overList} preventScrollReset>
          {previous.name}（{shortDay(previous.heldOn, today)}）
        </Link>
      }
    >
      <DecisionList decisions={previous.decisions} empty="上次会议没有议定事项" />
    </Section>
  );
}

export function Facts({ meeting }: PartProps) {
  const { agenda } = meeting;
  return (
    <Section title="会议安排">
      <DefinitionList
        items={[
          { term: '作废理由', value: meeting.voidReason },
          { term: '时间', value: `${longDay(meeting.heldOn)}　${meeting.startsAt}` },
          { term: '地点', value: meeting.place },
          { term: '主持人', value: `${meeting.convenor.name}（${meeting.convenor.post}）` },
          {
            term: '议题',
            value:
              agenda.length > 0 ? (
                <ol className="agenda-list">
                  {agenda.map(({ topic, speaker }, index) => (
                    <li key={index}>
                      {topic}
                      {speaker ? <span className="note">　{speaker}</span> : null}
                    </li>
                  ))}
                </ol>
              ) : (
                '未列议题'
              ),
          },
          { term: '归档号', value: meeting.archiveNo },
        ]}
      />
    </Section>
  );
}

export function Attendance({ meeting }: PartProps) {
  const link = useListLink();
  return (
    <Section
      title="签到"
      right={
        <Link to={link(`/meetings/${meeting.id}/sign-in`)} state={overList} preventScrollReset>
          逐人查看
        </Link>
      }
    >
      <AttendanceLine counts={meeting.attendance} />
      <AttendanceNames attendees={meeting.attendees} />
    </Section>
  );
}

export function Decisions({ meeting }: PartProps) {
  const { viewer, today } = useWorkbench();
  const { toForm } = usePlaces('/meetings');
  const makeTasks = useMakeTasks(meeting);
  const mayDecide = whyNot(meeting, 'decide', viewer, today) === null;
  const { total, done, open } = meeting.decisionCount;
  const mayMake = open > 0 && !meeting.backEntry && whyNot(meeting, 'makeTasks', viewer, today) === null;
  return (
    <Section
      title="议定事项"
      right={
        <span className="section-acts">
          {total > 0 ? `完成${done} / ${total}项` : null}
          {mayDecide ? (
            <button
              type="button"
              className="text-button"
              onClick={() => toForm(`${meeting.id}/decisions/new`)}
            >
              记议定事项
            </button>
          ) : null}
          {mayMake ? (
            <button type="button" className="text-button" onClick={makeTasks.ask}>
              生成任务
            </button>
          ) : null}
        </span>
      }
    >
      <DecisionList decisions={meeting.decisions} empty="还没有记下议定事项" mayChange={mayDecide} />
      {makeTasks.dialog}
    </Section>
  );
}

export function Minutes({ meeting: { minutes, minutesNo, minutesSignedBy } }: PartProps) {
  return (
    <Section
      title="纪要"
      right={[minutesNo, minutesSignedBy && `${minutesSignedBy}签发`].filter(Boolean).join('　')}
    >
      <div className="minutes-text prose">
        {(minutes ?? '').split('\n').map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
    </Section>
  );
}
