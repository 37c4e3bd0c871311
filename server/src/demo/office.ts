import type { CreatePerson } from '@gongkai/shared/sections/section.inputs';

/**
 * The office of the 2009 report: chair, deputies, the discipline secretary, the
 * spokesperson, eight sections and units with a liaison each. The report names
 * nobody; all names here are invented.
 */
export const BUREAU_NAME = '县劳动保障局';

interface DemoSection {
  readonly name: string;
  readonly kind: 'SECTION' | 'SUBORDINATE_UNIT';
  readonly head: string;
  readonly liaison: string;
}

export const SECTIONS: readonly DemoSection[] = [
  { name: '局办公室', kind: 'SECTION', head: '徐建国', liaison: '林婉清' },
  { name: '就业培训科', kind: 'SECTION', head: '沈国梁', liaison: '吴建平' },
  { name: '劳动关系科', kind: 'SECTION', head: '罗文彬', liaison: '黄丽娟' },
  { name: '养老保险科', kind: 'SECTION', head: '谢志红', liaison: '陈晓岚' },
  { name: '医疗工伤科', kind: 'SECTION', head: '韩立民', liaison: '赵立新' },
  { name: '劳动监察大队', kind: 'SUBORDINATE_UNIT', head: '何志强', liaison: '丁海涛' },
  { name: '社保中心', kind: 'SUBORDINATE_UNIT', head: '蒋玉梅', liaison: '顾春燕' },
  { name: '劳动仲裁院', kind: 'SUBORDINATE_UNIT', head: '卢正平', liaison: '方敏' },
];

type Leader = Pick<CreatePerson, 'name' | 'post' | 'groupRole'> & Partial<CreatePerson>;

/** 领导小组, besides the heads of all sections, who are members. */
export const LEADERS: readonly Leader[] = [
  { name: '周明远', post: '局长', groupRole: 'CHAIR' },
  { name: '唐文斌', post: '副局长', groupRole: 'DEPUTY' },
  { name: '邓慧', post: '副局长', groupRole: 'DEPUTY' },
  { name: '石磊', post: '纪委书记', groupRole: 'MEMBER' },
  { name: '贺兰', post: '局党委委员', groupRole: 'DEPUTY', isSpokesperson: true },
];

/** People without a section of their own. */
export const OTHERS: readonly Leader[] = [
  { name: '孙小芳', post: '信访接待室工作人员', groupRole: null },
  { name: '高远', post: '系统管理员', groupRole: null },
  { name: '马敏', post: '安全管理员', groupRole: null },
  { name: '郑重', post: '审计管理员', groupRole: null },
];
