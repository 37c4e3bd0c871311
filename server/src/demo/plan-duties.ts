import type { DutyArea, LimitKind } from '@gongkai/shared/assignments/plan';

/** One duty of the demo's plan, given to several sections at once; limits as month and day. */
export interface DemoDuty {
  readonly area: DutyArea;
  readonly responsibility: string;
  readonly basis: string | null;
  readonly task: string;
  readonly measures: readonly string[];
  readonly leader: string;
  readonly sections: readonly string[];
  readonly assisting?: readonly string[];
  readonly limit: string | number | Exclude<LimitKind, 'DATE' | 'WORKING_DAYS'>;
  readonly points: number;
}

const ALL = [
  '局办公室',
  '就业培训科',
  '劳动关系科',
  '养老保险科',
  '医疗工伤科',
  '劳动监察大队',
  '社保中心',
  '劳动仲裁院',
];
const [OFFICE, JOBS, LABOUR, PENSION, MEDICAL, INSPECTION, CENTRE, ARBITRATION] = ALL as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]; // the eight above
const OTHERS = ALL.slice(1);

type Given = Omit<DemoDuty, 'area' | 'responsibility' | 'basis' | 'leader'>;

const under = (
  area: DutyArea,
  responsibility: string,
  leader: string,
  basis: string | null,
  duties: readonly Given[],
): DemoDuty[] => duties.map((given) => ({ area, responsibility, leader, basis, ...given }));

const given = (
  task: string,
  measures: readonly string[],
  sections: readonly string[],
  limit: DemoDuty['limit'],
  points: number,
  assisting: readonly string[] = [],
): Given => ({ task, measures, sections, limit, points, assisting });

/** 责任分解 of the demo office: 13 responsibilities over 8 sections and units, after the work of the 2009 report. */
export const DUTIES: readonly DemoDuty[] = [
  ...under('ORGANISATION', '组织领导与责任落实', '周明远', '条例第四条', [
    given('调整领导小组及办公室组成人员', ['拟定名单', '印发通知'], [OFFICE], '02-28', 3, OTHERS),
    given('与各科室、直属单位签订责任书', ['起草责任书', '组织签订'], [OFFICE], 20, 3, OTHERS),
  ]),
  ...under('ORGANISATION', '年度方案与先进评比', '周明远', null, [
    given('印发年度工作方案和责任分解表', ['征求意见', '印发'], [OFFICE], 10, 3, OTHERS),
    given('组织年中检查，作为先进评比依据', ['制定检查表', '通报结果'], [OFFICE], '06-30', 3, OTHERS),
  ]),
  ...under('ORGANISATION', '公开审查与保密审查', '石磊', '条例第十七条', [
    given('落实先审查、后公开，建立审查记录', ['明确审查人', '建立记录'], ALL, '03-31', 5),
  ]),
  ...under('ACTIVE_DISCLOSURE', '法规公文', '唐文斌', '条例第二十条', [
    given('梳理并公开现行规范性文件', ['清理文件', '上网公开'], [OFFICE, JOBS, MEDICAL], '04-30', 4),
    given('公开就业补贴政策文件', ['汇编目录', '上网公开'], [JOBS], '05-29', 4),
    given('公开职业培训政策文件', ['汇编目录', '上网公开'], [JOBS], '09-30', 4),
    given('公开养老保险政策文件', ['汇编目录', '上网公开'], [PENSION], '05-29', 4),
    given('公开待遇调整文件', ['核对标准', '上网公开'], [PENSION, CENTRE], '11-30', 4),
    given('公开劳动合同示范文本', ['修订文本', '上网公开'], [LABOUR], '06-30', 4),
    given('公开最低工资标准', ['核对标准', '上网公开'], [LABOUR], '08-31', 4),
    given('公开社会保险费征缴文件', ['汇编目录', '上网公开'], [CENTRE], '06-30', 4),
  ]),
  ...under('ACTIVE_DISCLOSURE', '办事指南', '唐文斌', '条例第二十条', [
    given(
      '修订本科室办事指南',
      ['梳理事项', '核对材料清单', '上网公开'],
      [JOBS, LABOUR, PENSION, MEDICAL, ARBITRATION, CENTRE],
      '06-30',
      5,
    ),
    given('公开网上办事操作说明', ['编写说明', '上网公开'], [JOBS, MEDICAL, CENTRE], '09-30', 5),
    given('编印窗口一次性告知单', ['编印', '摆放'], [JOBS, PENSION, CENTRE], '12-10', 5),
  ]),
  ...under('ACTIVE_DISCLOSURE', '工作动态和信息', '贺兰', null, [
    given('报送工作动态不少于12条', ['每月报送', '逐条审查'], ALL, '12-15', 5),
    given('公开招聘会和岗位信息', ['收集岗位', '上网公开'], [JOBS], '10-30', 5),
  ]),
  ...under('ACTIVE_DISCLOSURE', '行政执法情况', '邓慧', '条例第二十条', [
    given('公开劳动保障监察执法情况', ['汇总案件', '脱密处理', '上网公开'], [INSPECTION], 'QUARTERLY', 6),
    given('公开劳动关系领域执法依据和程序', ['梳理依据', '上网公开'], [LABOUR], '07-31', 4),
    given('公开调解仲裁案件统计', ['汇总案件', '上网公开'], [ARBITRATION], '10-30', 4),
  ]),
  ...under('ACTIVE_DISCLOSURE', '机构概况与人事信息', '贺兰', '条例第二十条', [
    given('更新机构职能、领导分工和人事信息', ['核对信息', '上网更新'], [OFFICE], '03-31', 4),
  ]),
  ...under('APPLICATIONS', '依申请公开办理', '邓慧', '条例第三十三条', [
    given(
      '按期办理分送的公开申请',
      ['查找文件', '提出意见'],
      [JOBS, PENSION, ARBITRATION, CENTRE],
      '12-18',
      6,
      [LABOUR, MEDICAL, INSPECTION],
    ),
    given('规范申请登记、答复和送达', ['统一文书', '登记台账'], [OFFICE], '04-30', 6, [
      LABOUR,
      MEDICAL,
      INSPECTION,
    ]),
    given('开展申请答复质量自查', ['抽查案卷', '通报问题'], [OFFICE], '11-20', 6),
  ]),
  ...under('APPLICATIONS', '意见箱答复', '石磊', null, [
    given(
      '15个工作日内答复意见箱来信',
      ['登记', '答复'],
      [OFFICE, PENSION, MEDICAL, INSPECTION, CENTRE],
      '12-10',
      4,
      [JOBS, LABOUR, ARBITRATION],
    ),
  ]),
  ...under('APPLICATIONS', '接待场所与网站', '贺兰', '条例第二十五条', [
    given('维护查阅场所和网站公开专栏', ['检查设备', '更新专栏'], [OFFICE], '05-29', 4),
  ]),
  ...under('SUPPORT', '业务学习与培训', '唐文斌', null, [
    given('组织公开业务学习', ['集中学习', '测试'], ALL, '09-30', 3),
  ]),
  ...under('SUPPORT', '台账与季度小结', '周明远', null, [
    given('整理台账，报送季度小结', ['核对台账', '报送小结'], [OFFICE, INSPECTION], 'QUARTERLY', 3),
    given(
      '整理全年台账，报送小结',
      ['核对台账', '报送小结'],
      ALL.filter((name) => name !== OFFICE && name !== INSPECTION),
      '11-30',
      3,
    ),
  ]),
];

export const GOALS = (year: number): string =>
  `以公开为常态、不公开为例外，落实责任、任务、措施“三落实”，推进${year}年度政府信息公开工作。
一、主动公开及时率达到100%，信息自形成之日起20个工作日内公开。
二、依申请公开按期答复率达到100%，意见箱来信15个工作日内答复。
三、各科室、直属单位建立台账，每季度召开例会通报进展，年终作为先进评比条件。`;
