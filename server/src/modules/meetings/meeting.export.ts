import { valuesOf } from '@gongkai/shared/keys';
import { meetingFilter, MeetingSort } from '@gongkai/shared/meetings/meeting.filter';
import { meetingKindText, meetingStateText, meetingStatusText } from '@gongkai/shared/meetings/meeting.texts';
import { exportLedger } from '../../core/ledger-export.ts';
import { meetingLoaders } from './meeting.loaders.ts';
import { listMeetings } from './meeting.reads.ts';

/** 会议台账 as a file. */
exportLedger({
  ledger: 'meetings',
  title: '会议台账',
  unit: '次',
  permission: 'meeting:read',
  filter: meetingFilter,
  sorts: valuesOf(MeetingSort),
  sort: 'HELD_ON',
  list: async (ctx, filter, sort, direction, page) => {
    const { items, total } = await listMeetings(ctx, filter, sort, direction, page);
    const { attendance, decisionCount } = meetingLoaders(ctx);
    // One statement each for the whole page.
    const [people, decisions] = await Promise.all([
      Promise.all(items.map(({ id }) => attendance.load(id))),
      Promise.all(items.map(({ id }) => decisionCount.load(id))),
    ]);
    const none = { invited: 0, came: 0, onLeave: 0, total: 0, done: 0 };
    return {
      items: items.map((meeting, index) => ({
        ...meeting,
        counts: { ...none, ...people[index], ...decisions[index] },
      })),
      total,
    };
  },
  names: () => Promise.resolve(null),
  words: ({ year, search, kind, state }) => [
    ...(year ? [`${year}年`] : []),
    ...(kind ? [`类别：${meetingKindText[kind]}`] : []),
    ...(state ? [`状态：${meetingStateText[state]}`] : []),
    ...(search ? [`查询：“${search}”`] : []),
  ],
  columns: [
    { on: 'NAME', title: '会议名称', type: 'text', width: 40, value: (row) => row.name },
    {
      on: 'status',
      title: '状态',
      type: 'text',
      width: 10,
      value: (row) => (row.voidedAt ? '已作废' : meetingStatusText[row.status]),
    },
    { on: 'kind', title: '类别', type: 'text', width: 10, value: (row) => meetingKindText[row.kind] },
    { on: 'HELD_ON', title: '日期', type: 'day', width: 12, value: (row) => row.heldOn },
    { on: 'HELD_ON', title: '时间', type: 'text', width: 8, value: (row) => row.startsAt },
    { on: 'place', title: '地点', type: 'text', width: 16, value: (row) => row.place },
    { on: 'convenor', title: '主持人', type: 'text', width: 10, value: (row) => row.convenor?.name ?? '' },
    {
      on: 'attendance',
      title: '应到',
      type: 'number',
      width: 8,
      value: (row) => row.counts.invited,
      summed: true,
    },
    {
      on: 'attendance',
      title: '实到',
      type: 'number',
      width: 8,
      value: (row) => row.counts.came,
      summed: true,
    },
    {
      on: 'attendance',
      title: '请假',
      type: 'number',
      width: 8,
      value: (row) => row.counts.onLeave,
      summed: true,
    },
    {
      on: 'agenda',
      title: '议题',
      type: 'text',
      width: 36,
      value: (row) => row.agenda.map(({ topic }) => topic).join('；'),
    },
    {
      on: 'decisions',
      title: '决定事项',
      type: 'number',
      width: 10,
      value: (row) => row.counts.total,
      summed: true,
    },
    {
      on: 'decisions',
      title: '已完成',
      type: 'number',
      width: 8,
      value: (row) => row.counts.done,
      summed: true,
    },
    { on: 'MINUTES_NO', title: '纪要文号', type: 'text', width: 20, value: (row) => row.minutesNo },
  ],
});
