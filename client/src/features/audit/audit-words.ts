import { applicantKindText, receiptChannelText } from '@gongkai/shared/applications/application.texts';
import { outcomeText } from '@gongkai/shared/applications/outcome';
import { dutyAreaText, limitKindText } from '@gongkai/shared/assignments/plan.texts';
import {
  disclosureAttributeText,
  disclosureCategoryText,
  publicationChannelText,
} from '@gongkai/shared/disclosures/disclosure.texts';
import { roleText } from '@gongkai/shared/permissions';
import { remedyResultText } from '@gongkai/shared/remedies/remedy';
import { groupRoleText } from '@gongkai/shared/sections/section';
import { fieldWords } from './audit-fields.ts';
import { nouns, type Words } from './audit-nouns.ts';

const verbs: Words = {
  created: '新建',
  updated: '编辑',
  published: '公开',
  replied: '答复',
  backEntered: '补录',
  voided: '作废',
  deadlineMoved: '到期日调整',
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
  amended: '修订',
  copied: '沿用',
  returned: '退回',
  approved: '签发',
  replaced: '被新版替代',
  signed: '签收',
  started: '开始办理',
  progressed: '填报进展',
  submitted: '提交审核',
  withdrawn: '撤回',
  accepted: '接收',
  reopened: '重新打开',
  seen: '已阅',
  answered: '答复',
  notified: '发会议通知',
  held: '结束签到',
  closed: '记为缺席',
  minuted: '登记纪要',
  filed: '归档',
  ticked: '登记',
  invited: '列入应到',
  struck: '移出应到',
  walkedIn: '登记列席',
  tasked: '生成任务',
  imported: '导入',
  uploaded: '上传文件',
  resumed: '继续导入',
  cancelled: '取消',
  interrupted: '中断',
  finished: '完成',
  listed: '列入参训名单',
  attended: '登记参训',
  absent: '登记未参训',
  frozen: '冻结数字',
  requested: '收小结',
  chased: '催报',
  made: '生成材料',
  noticed: '发会议通知',
  removed: '移除',
  entered: '录入',
  undone: '撤销',
};

const YES_NO: Words = { true: '是', false: '否' };

/** Field → stored value → word, where every noun has the same. */
const values: Partial<Record<string, Words>> = {
  category: disclosureCategoryText,
  attribute: disclosureAttributeText,
  channels: publicationChannelText,
  channel: receiptChannelText,
  applicantKind: applicantKindText,
  outcome: Object.fromEntries(Object.entries(outcomeText).map(([key, { text }]) => [key, text])),
  result: remedyResultText,
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
  dueProvisional: YES_NO,
};

/** Fields that hold several values at once. */
const SEVERAL = new Set(['channels', 'roles', 'ticked']);

/** The log's own words; a verb or noun nobody has named yet is shown as it is stored. */
export const auditWords = {
  verb: (noun: string, verb: string): string => nouns[noun]?.verbs?.[verb] ?? verbs[verb] ?? verb,
  noun: (noun: string): string => nouns[noun]?.name ?? noun,
  field: (noun: string, field: string): string | null =>
    nouns[noun]?.fields?.[field] ?? fieldWords[field] ?? null,
  value: (noun: string, field: string, value: string): string => {
    const words = nouns[noun]?.values?.[field] ?? values[field];
    const word = (one: string) => words?.[one] ?? one;
    return SEVERAL.has(field) ? value.split(/[,、]/).map(word).join('、') : word(value);
  },
};

/** Where a record can be read, for those that have pages. */
export const recordPath = (noun: string): string | undefined => nouns[noun]?.path;
