/**
 * What the user may meet and can do something about. Every text says what
 * happened and what to do; a code without a text does not compile.
 */
export const refusalText = {
  BAD_LOGIN: '用户名或密码不正确。请核对后重试；连续输错5次将锁定15分钟。',
  LOGIN_LOCKED: '连续输错密码，账号已锁定，请15分钟后再试或联系系统管理员。',
  ACCOUNT_DISABLED: '账号已停用，请联系系统管理员。',
  WRONG_PASSWORD: '当前密码不正确，密码未改动。',
  WEAK_PASSWORD: '新密码至少8位，须含字母和数字，且不能是常见密码或与用户名相同。',
  LOGIN_NAME_TAKEN: '用户名已被使用，请换一个。',
  CONFLICTING_ROLES: '同一账号不能兼任系统管理员、安全管理员、审计管理员中的两个。',
  LAST_ADMINISTRATOR: '这是最后一个可用的该类管理员，不能停用或取消其角色。',
  DEPUTY_IS_SELF: '不能委托自己代理自己。',
  DEPUTY_NOT_ALLOWED: '三类管理员的权限不能委托他人代理。',
  DEPUTISING_OVERLAPS: '所选时段内已有委托，请先结束原委托。',
  NOT_DEPUTY_NOW: '当前不在委托时段内，不能以对方名义办理。',
  NAME_TAKEN: '名称已存在，请换一个。',
  NOT_A_MEMBER: '所选人员不属于该科室，请先在人员中调整。',
  SAME_LIAISON: '所选人员已是该科室的联络员。',
  DATE_IN_FUTURE: '日期不能晚于今天。',
  DATE_BEFORE_CALENDAR: '日期早于2008年，工作日历没有当年数据，不能登记。',
  PUBLISHED_BEFORE_FORMED: '公开日期不能早于生成日期。',
  ALREADY_PUBLISHED: '该信息已经公开，不能重复公开。',
  NOT_ACTIVE_ATTRIBUTE: '只有属性为“主动公开”的信息才能公开；请先核对公开属性。',
  DRAFTER_REVIEWS_SELF: '保密审查人不能是拟稿人本人。',
  NOT_BACK_ENTRY: '补录只限启用日期之前的记录；启用后的请按正常流程登记。',
  BEFORE_GO_LIVE: '日期早于系统启用日期，请由办公室用“补录”登记。',
  ALREADY_REPLIED: '该申请已经答复，不能重复答复。',
  REPLY_BEFORE_RECEIPT: '送达日期不能早于收到日期。',
  ALREADY_VOIDED: '该记录已作废，不能再改动。',
  EXPORT_TOO_LARGE: '符合条件的记录超过20000条，未导出。请用年度、科室等条件缩小范围后分次导出。',
  IMPORT_RUNNING: '正在导入，不用重复确认。',
  NOTHING_TO_IMPORT: '没有可以导入的行，或已全部导入。',
  IMPORT_NOT_RUNNING: '导入已经结束，没有可以取消的。已保存的记录不受影响。',
  ALL_LISTED: '所选人员都已在参训名单中，名单未变。',
  TRAINING_NOT_HELD: '培训尚未举办，不能签到；请在培训当天或之后登记。',
  ALREADY_SET_UP: '系统已完成初始设置。',
} as const;

export type RefusalCode = keyof typeof refusalText;
