import { roleText } from '@gongkai/shared/permissions';
import { dutyAreaText, limitKindText, planStatusText } from '@gongkai/shared/assignments/plan.texts';
import { applicantKindText, receiptChannelText } from '@gongkai/shared/applications/application.texts';
import { importStatusText } from '@gongkai/shared/imports/import';
import { outcomeText } from '@gongkai/shared/applications/outcome';
import {
  disclosureAttributeText,
  disclosureCategoryText,
  publicationChannelText,
} from '@gongkai/shared/disclosures/disclosure.texts';
import { remedyKindText, remedyResultText } from '@gongkai/shared/remedies/remedy';
import { groupRoleText, sectionKindText } from '@gongkai/shared/sections/section';
import { submissionOutcomeText, taskStatusText } from '@gongkai/shared/tasks/task.texts';
import { trainingKindText } from '@gongkai/shared/trainings/training.texts';

type Words = Partial<Record<string, string>>;

/** Record class → its Chinese name, and the words of its fields where they differ from the common ones. */
const nouns = {
  ActiveDisclosureItem: { name: '信息条目', fields: { title: '信息名称', dueOn: '应公开截止日' } },
  DisclosureApplication: { name: '公开申请', fields: { channel: '受理渠道', dueOn: '法定截止日' } },
  LegalRemedy: { name: '复议诉讼申诉', fields: { kind: '类型' } },
  TrainingSession: { name: '培训', fields: { kind: '类别' } },
  TrainingAttendance: { name: '参训人员', fields: {} },
  AnnualWorkPlan: { name: '年度工作方案', fields: { status: '方案状态' } },
  ResponsibilityLine: { name: '责任分解', fields: {} },
  PlanSignature: { name: '责任签收', fields: {} },
  ImportJob: { name: '导入', fields: {} },
  Task: {
    name: '任务',
    fields: { title: '任务', requirement: '具体要求', status: '任务状态', dueOn: '完成时限' },
  },
  TaskSubmission: { name: '任务报送', fields: { opinion: '审核意见', outcome: '审核结果' } },
  Attachment: { name: '附件', fields: { name: '文件名' } },
  Section: { name: '科室', fields: { kind: '类别' } },
  Person: { name: '人员', fields: { name: '姓名' } },
  LiaisonTerm: { name: '联络员任期', fields: {} },
  Bureau: { name: '机关设置', fields: { name: '机关名称' } },
  Account: { name: '账号', fields: {} },
  Deputising: { name: '代理', fields: {} },
} as const satisfies Record<string, { name: string; fields: Words }>;

const verbs: Words = {
  created: '新建',
  updated: '编辑',
  published: '公开',
  replied: '答复',
  backEntered: '补录',
  voided: '作废',
  unmasked: '查看申请人全名',
  handedOver: '联络员交接',
  ended: '终止',
  passwordChanged: '修改密码',
  passwordReset: '重置密码',
  disabled: '停用',
  enabled: '启用',
  rolesGranted: '授予角色',
  rolesHandedOver: '随交接移交角色',
  setUp: '初始设置',
  imported: '导入',
  uploaded: '上传文件',
  started: '确认导入',
  resumed: '继续导入',
  cancelled: '取消',
  interrupted: '中断',
  finished: '完成',
  listed: '列入参训名单',
  attended: '登记参训',
  absent: '登记未参训',
  amended: '修订',
  copied: '沿用',
  submitted: '报请签发',
  'Task.submitted': '提交审核',
  returned: '退回',
  approved: '签发',
  replaced: '被新版替代',
  signed: '签收',
  progressed: '填报进展',
  withdrawn: '撤回',
  accepted: '接收',
  reopened: '重新打开',
  removed: '移除',
};

/** A field without a word is the system's own and is left out. */
const fields: Words = {
  title: '名称',
  name: '名称',
  documentNo: '文号',
  summary: '内容概述',
  category: '信息类别',
  genre: '体裁',
  formedOn: '生成日期',
  dueOn: '截止日',
  attribute: '公开属性',
  attributeReason: '不主动公开的理由',
  sectionId: '科室',
  channels: '公开渠道',
  publishedOn: '公开日期',
  url: '网址',
  secrecyReviewer: '保密审查人',
  secrecyReviewedOn: '保密审查日期',
  receivedOn: '收到日期',
  channel: '渠道',
  content: '所需信息',
  applicantKind: '申请人类型',
  applicantName: '申请人姓名',
  outcome: '答复类型',
  servedOn: '送达日期',
  replyNo: '答复文号',
  kind: '类型',
  acceptedOn: '受理日期',
  body: '受理机关',
  caseNo: '案号',
  matter: '事由',
  applicationId: '关联申请',
  result: '结果',
  resultOn: '结果日期',
  status: '状态',
  done: '已处理',
  saved: '已保存',
  good: '可导入',
  bad: '错误行',
  subject: '主题',
  heldOn: '时间',
  place: '地点',
  lecturer: '主讲人',
  halfHours: '学时（半学时）',
  remark: '备注',
  backEntry: '补录',
  present: '参训',
  score: '成绩',
  voidedAt: '作废时间',
  voidReason: '作废理由',
  position: '排序',
  headId: '负责人',
  liaisonId: '联络员',
  post: '职务',
  phone: '联系电话',
  groupRole: '领导小组职务',
  isContactPerson: '联系人',
  isSpokesperson: '新闻发言人',
  goLiveOn: '启用日期',
  endedOn: '任期结束',
  loginName: '用户名',
  passwordHash: '密码',
  mustChangePassword: '须改初始密码',
  roles: '角色',
  disabled: '停用',
  lockedUntil: '锁定至',
  goals: '工作目标与要求',
  amendmentReason: '修订理由',
  returnReason: '退回理由',
  submittedAt: '报请时间',
  approvedAt: '签发时间',
  approvedBy: '签发人',
  area: '类别',
  responsibility: '责任',
  basis: '依据',
  task: '任务',
  measures: '措施',
  leaderId: '责任领导',
  personId: '责任人',
  coSectionIds: '协办科室',
  limitKind: '时限种类',
  limitOn: '完成时限',
  limitDays: '工作日数',
  points: '考核分值',
  startsOn: '开始日期',
  endsOn: '结束日期',
  endedAt: '结束时间',
  taskNo: '任务编号',
  requirement: '具体要求',
  report: '完成情况',
  links: '网址',
  lateReason: '逾期原因',
  submittedOn: '提交日期',
  doneOn: '完成日期',
  receiptNo: '回执',
  opinion: '审核意见',
};

const YES_NO: Words = { true: '是', false: '否' };

/** Field, or noun and field where nouns differ → stored value → word. */
const values: Partial<Record<string, Words>> = {
  category: disclosureCategoryText,
  attribute: disclosureAttributeText,
  channels: publicationChannelText,
  channel: receiptChannelText,
  applicantKind: applicantKindText,
  outcome: Object.fromEntries(Object.entries(outcomeText).map(([key, { text }]) => [key, text])),
  'TaskSubmission.outcome': submissionOutcomeText,
  kind: { ...remedyKindText, ...sectionKindText, ...trainingKindText },
  result: remedyResultText,
  status: { ...importStatusText, ...planStatusText },
  'Task.status': taskStatusText,
  groupRole: groupRoleText,
  area: dutyAreaText,
  limitKind: limitKindText,
  roles: roleText,
  isContactPerson: YES_NO,
  isSpokesperson: YES_NO,
  mustChangePassword: YES_NO,
  backEntry: YES_NO,
  present: YES_NO,
  disabled: YES_NO,
};

/** Fields that hold several values at once. */
const SEVERAL = new Set(['channels', 'roles']);

const nounOf = (noun: string): { name: string; fields: Words } | undefined =>
  Object.entries(nouns).find(([key]) => key === noun)?.[1];

/** The log's own words; a verb or noun nobody has named yet is shown as it is stored. */
export const auditWords = {
  verb: (noun: string, verb: string): string => verbs[`${noun}.${verb}`] ?? verbs[verb] ?? verb,
  noun: (noun: string): string => nounOf(noun)?.name ?? noun,
  field: (noun: string, field: string): string | null => nounOf(noun)?.fields[field] ?? fields[field] ?? null,
  value: (noun: string, field: string, value: string): string => {
    const word = (one: string) => (values[`${noun}.${field}`] ?? values[field])?.[one] ?? one;
    return SEVERAL.has(field) ? value.split(/[,、]/).map(word).join('、') : word(value);
  },
};

/** Where a record can be read, for those ledgers that have pages. */
export const recordPath: Words = {
  ActiveDisclosureItem: '/disclosures',
  DisclosureApplication: '/applications',
  LegalRemedy: '/remedies',
  TrainingSession: '/trainings',
  Task: '/tasks',
};
