import { describe, expect, it } from 'vitest';
import { day } from '../calendar/day.ts';
import { addAttendees, createTraining, markAttendance } from './training.inputs.ts';
import { hoursOf, tallyOf, trainingState } from './training.ts';

const came = (score: number | null = null) => ({ present: true, score });
const absent = { present: false, score: null };

describe('the tally of a training', () => {
  it.each([
    ['nobody listed', [], [0, 0, null]],
    ['listed, none came', [absent, absent], [2, 0, null]],
    ['came without a test', [came(), absent], [2, 1, null]],
    ['a score of nought counts', [came(0), came(100)], [2, 2, 50]],
    ['to one decimal, rounded', [came(80), came(85), came(85)], [3, 3, 83.3]],
    ['half a tenth goes up', [came(80), came(81), came(80), came(80)], [4, 4, 80.3]],
    ['those without a score are left out of the mean', [came(90), came()], [2, 2, 90]],
  ] as const)('%s', (_, rows, [listed, attended, averageScore]) => {
    expect(tallyOf(rows)).toEqual({ listed, attended, averageScore });
  });
});

it.each([
  ['2026-10-26', false, 'HELD'],
  ['2026-10-27', false, 'PLANNED'],
  ['2026-10-27', true, 'VOIDED'],
] as const)('a training on %s, voided %s, is %s on 2026-10-26', (heldOn, voided, state) => {
  expect(trainingState({ heldOn: day(heldOn), voided }, day('2026-10-26'))).toBe(state);
});

it.each([
  [1, 0.5],
  [3, 1.5],
  [4, 2],
])('%i half hours are %d', (halves, hours) => expect(hoursOf(halves)).toBe(hours));

const ID = '00000000-0000-7000-8000-000000000000';
const training = {
  onceKey: ID,
  subject: '政府信息公开条例学习',
  kind: 'CENTRAL',
  heldOn: '2026-03-12',
  place: '局三楼会议室',
  lecturer: '林婉清',
  halfHours: 4,
  personIds: [],
  sectionIds: [],
};

describe('the inputs', () => {
  it.each([
    ['as it should be', {}, null],
    ['a blank subject', { subject: ' ' }, '请填写主题'],
    ['a day that is none', { heldOn: '2026-02-30' }, '时间应是真实的日期，如 2026-11-22'],
    ['three quarters of an hour', { halfHours: 1.5 }, '学时以半学时计，如 1、1.5、2'],
    ['no hours', { halfHours: 0 }, '学时至少0.5'],
    ['more than ten working days', { halfHours: 161 }, '学时不能超过80'],
    ['a form that was never opened', { onceKey: 'x' }, '表单已失效，请重新打开'],
  ])('of a training: %s', (_, change, message) => {
    const result = createTraining.safeParse({ ...training, ...change });
    expect(result.success ? null : result.error.issues[0]?.message).toBe(message);
  });

  it.each([
    [true, null, null],
    [true, 100, null],
    [true, 101, '成绩不能高于100'],
    [true, -1, '成绩不能低于0'],
    [true, 59.5, '成绩应为0至100的整数'],
    [false, null, null],
    [false, 60, '未参训的不填成绩'],
  ])('of a tick: present %s, score %s', (present, score, message) => {
    const result = markAttendance.safeParse({ id: ID, version: 1, present, score });
    expect(result.success ? null : result.error.issues[0]?.message).toBe(message);
  });

  it('of added people name somebody', () => {
    expect(addAttendees.safeParse({ id: ID, personIds: [], sectionIds: [] }).success).toBe(false);
    expect(addAttendees.safeParse({ id: ID, personIds: [], sectionIds: [ID] }).success).toBe(true);
  });
});
