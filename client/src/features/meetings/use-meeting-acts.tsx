import { HoldMeetingDocument, MakeDecisionTasksDocument } from '../../gql/graphql.ts';
import { usePlaces } from '../../ui/use-places.ts';
import type { WholeMeeting } from './meeting-words.ts';
import { useConfirmedAct } from '../../ui/use-confirmed-act.tsx';

/** The record as it was seen: what an act is made against. */
export const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });

/** 结束签到, here and on the sign-in page. */
export function useHold(meeting: WholeMeeting, onDone: () => void) {
  const { waiting } = meeting.attendance;
  return useConfirmedAct(HoldMeetingDocument, {
    act: '结束签到',
    subject: meeting.name,
    consequence: `${waiting > 0 ? `未签到的${waiting}人将记为缺席。` : ''}结束后签到不能再改；登记有误的可退回上一步并写明理由。`,
    variables: () => ({ input: seen(meeting) }),
    onDone,
  });
}

/** 生成任务, here and beside the list of decisions. */
export function useMakeTasks(meeting: WholeMeeting) {
  const { said } = usePlaces('/meetings');
  return useConfirmedAct(MakeDecisionTasksDocument, {
    act: '生成任务',
    subject: `${meeting.name}　${meeting.decisionCount.open}项`,
    consequence: '责任科室随即在我的任务中看到；生成后议定事项在任务中心修改。',
    variables: () => ({ meetingId: meeting.id }),
    onDone: () => said('任务已生成，交到责任科室'),
  });
}
