import { planStatusText } from '@gongkai/shared/assignments/plan.texts';
import { importStatusText } from '@gongkai/shared/imports/import';
import {
  attendanceStateText,
  meetingKindText,
  meetingStatusText,
} from '@gongkai/shared/meetings/meeting.texts';
import { packPartText } from '@gongkai/shared/packs/pack.texts';
import { remedyKindText } from '@gongkai/shared/remedies/remedy';
import { sectionKindText } from '@gongkai/shared/sections/section';
import { submissionOutcomeText, taskStatusText } from '@gongkai/shared/tasks/task.texts';
import { trainingKindText } from '@gongkai/shared/trainings/training.texts';

export type Words = Partial<Record<string, string>>;

interface Noun {
  readonly name: string;
  /** Where its records can be read, for those that have pages. */
  readonly path?: string;
  /** Words of its own where they differ from the common ones. */
  readonly fields?: Words;
  readonly verbs?: Words;
  readonly values?: Partial<Record<string, Words>>;
}

/** Record class → its Chinese name and its own words. */
export const nouns: Partial<Record<string, Noun>> = {
  ActiveDisclosureItem: {
    name: '信息条目',
    path: '/disclosures',
    fields: { title: '信息名称', dueOn: '应公开截止日' },
  },
  DisclosureApplication: {
    name: '公开申请',
    path: '/applications',
    fields: { channel: '受理渠道', dueOn: '法定截止日' },
  },
  CalendarNotice: { name: '放假安排' },
  LegalRemedy: {
    name: '复议诉讼申诉',
    path: '/remedies',
    fields: { kind: '类型' },
    values: { kind: remedyKindText },
  },
  AnnualWorkPlan: {
    name: '年度工作方案',
    fields: { status: '方案状态' },
    verbs: { submitted: '报请签发' },
    values: { status: planStatusText },
  },
  ResponsibilityLine: { name: '责任分解' },
  PlanSignature: { name: '责任签收', verbs: { created: '签收' } },
  Task: {
    name: '任务',
    path: '/tasks',
    fields: { title: '任务', dueOn: '完成时限', status: '任务状态' },
    values: { status: taskStatusText },
  },
  TaskSubmission: {
    name: '任务报送',
    fields: { outcome: '审核结果' },
    values: { outcome: submissionOutcomeText },
  },
  SupervisionOrder: { name: '督办', path: '/supervision', verbs: { created: '督办' } },
  Meeting: {
    name: '会议',
    path: '/meetings',
    fields: { name: '会议名称', kind: '类别', heldOn: '日期', status: '会议状态' },
    values: { status: meetingStatusText, kind: meetingKindText },
  },
  MeetingAttendee: { name: '会议签到', values: { state: attendanceStateText } },
  MeetingDecision: { name: '议定事项', fields: { dueOn: '完成时限' } },
  TrainingSession: {
    name: '培训',
    path: '/trainings',
    fields: { kind: '类别' },
    values: { kind: trainingKindText },
  },
  TrainingAttendance: { name: '参训人员' },
  QuarterlyPack: { name: '例会材料', values: { ticked: packPartText } },
  PackFreeze: { name: '数字冻结', verbs: { created: '冻结数字' } },
  SectionSummary: { name: '科室小结', verbs: { created: '收小结', submitted: '报送' } },
  Attachment: { name: '附件', verbs: { created: '上传', removed: '移除' } },
  ImportJob: {
    name: '导入',
    verbs: { started: '确认导入', cancelled: '取消' },
    values: { status: importStatusText },
  },
  Section: { name: '科室', fields: { kind: '类别' }, values: { kind: sectionKindText } },
  Person: { name: '人员', fields: { name: '姓名' } },
  LiaisonTerm: { name: '联络员任期' },
  Bureau: { name: '机关设置', fields: { name: '机关名称' } },
  Account: { name: '账号' },
  Deputising: { name: '代理' },
};
