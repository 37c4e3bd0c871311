import { dayText } from '@gongkai/shared/meetings/meeting.texts';
import { FileMeetingDocument, NotifyMeetingDocument } from '../../gql/graphql.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { whyNot } from './meeting-acts.ts';
import type { WholeMeeting } from './meeting-words.ts';
import { Box, Primary } from '../../ui/next-step-box.tsx';
import { useConfirmedAct } from '../../ui/use-confirmed-act.tsx';
import { seen, useHold, useMakeTasks } from './use-meeting-acts.tsx';

/** 下一步: the one thing to do now, what speaks for it, and what follows. */
export function NextStep({ meeting }: { meeting: WholeMeeting }) {
  const { viewer, today } = useWorkbench();
  if (whyNot(meeting, 'void', viewer, today) !== null) return null;
  if (meeting.status === 'PLANNED') return <Notify meeting={meeting} />;
  if (meeting.status === 'NOTIFIED') return <SignIn meeting={meeting} />;
  if (meeting.status === 'HELD') return <Minute meeting={meeting} />;
  if (meeting.decisionCount.open > 0 && !meeting.backEntry) return <MakeTasks meeting={meeting} />;
  return meeting.status === 'MINUTED' ? <File meeting={meeting} /> : null;
}

interface StepProps {
  meeting: WholeMeeting;
}

function Notify({ meeting }: StepProps) {
  const { said } = usePlaces('/meetings');
  const { today } = useWorkbench();
  const past = meeting.heldOn < today;
  const consequence = past
    ? '会议日期已过，只登记已通知，不再发消息。'
    : '参会人员中有账号的各收到一条消息，附本会议链接；发出后不能收回，时间、地点有变会另发变动消息。';
  const { ask, dialog } = useConfirmedAct(NotifyMeetingDocument, {
    act: '发会议通知',
    subject: `${meeting.name}　应到${meeting.attendance.invited}人`,
    consequence,
    variables: () => ({ input: seen(meeting) }),
    onDone: () => said('会议通知已发出'),
  });
  return (
    <Box
      title="发会议通知"
      button={<Primary onClick={ask}>发会议通知</Primary>}
      checks={[`应到${meeting.attendance.invited}人`, `议题${meeting.agenda.length}项`]}
      consequence={consequence}
    >
      {dialog}
    </Box>
  );
}

/** Before the day leave is entered; on the day people sign in, and then the sheet is closed. */
function SignIn({ meeting }: StepProps) {
  const { viewer, today } = useWorkbench();
  const { toForm, said } = usePlaces('/meetings');
  const { invited, came, onLeave, waiting } = meeting.attendance;
  const early = whyNot(meeting, 'tick', viewer, today);
  const { ask, dialog } = useHold(meeting, () => said('签到已结束'));
  const ready = early === null && came > 0 && waiting === 0;
  const open = () => toForm(`${meeting.id}/sign-in`);
  return (
    <Box
      title={early ? '会前准备' : ready ? '结束签到' : '签到'}
      button={
        ready ? (
          <Primary onClick={ask}>结束签到</Primary>
        ) : (
          <Primary onClick={open}>{early ? '登记请假' : '签到'}</Primary>
        )
      }
      checks={[`应到${invited}人`, `请假${onLeave}人`, ...(early ? [] : [`实到${came}人`])]}
      consequence={
        early
          ? `${dayText(meeting.heldOn)}当天起可以签到；会前可登记请假、打印签到表。`
          : ready
            ? '结束后签到不能再改，会议转为已召开；登记有误的可退回上一步。'
            : `还有${waiting}人未签到。手机上也可签到，几个人同时签互不影响。`
      }
      links={ready ? [{ label: '再看签到', onAct: open }] : []}
    >
      {dialog}
    </Box>
  );
}

function Minute({ meeting }: StepProps) {
  const { toForm } = usePlaces('/meetings');
  return (
    <Box
      title="登记纪要"
      button={<Primary onClick={() => toForm(`${meeting.id}/minutes`)}>登记纪要</Primary>}
      checks={[`实到${meeting.attendance.came}人`, `议定事项${meeting.decisionCount.total}项`]}
      consequence="先记议定事项，再登记纪要；登记后可导出会议纪要，议定事项一键生成任务。"
    />
  );
}

function MakeTasks({ meeting }: StepProps) {
  const { ask, dialog } = useMakeTasks(meeting);
  return (
    <Box
      title="议定事项生成任务"
      button={<Primary onClick={ask}>生成任务</Primary>}
      checks={[`议定事项${meeting.decisionCount.total}项`, `未生成${meeting.decisionCount.open}项`]}
      consequence="每项生成一个任务，交到责任科室；已有任务的不重复生成。"
    >
      {dialog}
    </Box>
  );
}

function File({ meeting }: StepProps) {
  const { said } = usePlaces('/meetings');
  const { ask, dialog } = useConfirmedAct(FileMeetingDocument, {
    act: '归档',
    subject: meeting.name,
    consequence: '归档后会议、签到、议定事项和纪要不能再改；登记有误的可退回上一步并写明理由。',
    reason: { label: '归档号', max: 60, help: '如 GK-HY-2026-03' },
    variables: (archiveNo) => ({ input: { ...seen(meeting), archiveNo } }),
    onDone: () => said('会议已归档'),
  });
  return (
    <Box
      title="归档"
      button={<Primary onClick={ask}>归档</Primary>}
      checks={['纪要已登记', `议定事项${meeting.decisionCount.total}项`]}
      consequence="通知、签到表、纪要齐全后归档。"
    >
      {dialog}
    </Box>
  );
}
