import { keys } from '../keys.ts';

/**
 * What the Regulation of 2019 names for active disclosure: the fifteen items of
 * art. 20, and the fields of art. 21 for counties in the order it lists them.
 */
export const RegulationItem = keys(
  'ART20_1',
  'ART20_2',
  'ART20_3',
  'ART20_4',
  'ART20_5',
  'ART20_6',
  'ART20_7',
  'ART20_8',
  'ART20_9',
  'ART20_10',
  'ART20_11',
  'ART20_12',
  'ART20_13',
  'ART20_14',
  'ART20_15',
  'ART21_1',
  'ART21_2',
  'ART21_3',
  'ART21_4',
  'ART21_5',
  'ART21_6',
  'ART21_7',
);
export type RegulationItem = keyof typeof RegulationItem;

export const regulationItemText: Record<RegulationItem, string> = {
  ART20_1: '第二十条（一）行政法规、规章和规范性文件',
  ART20_2: '第二十条（二）机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名',
  ART20_3: '第二十条（三）国民经济和社会发展规划、专项规划、区域规划及相关政策',
  ART20_4: '第二十条（四）国民经济和社会发展统计信息',
  ART20_5: '第二十条（五）行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果',
  ART20_6: '第二十条（六）行政处罚、行政强制的依据、条件、程序以及具有一定社会影响的行政处罚决定',
  ART20_7: '第二十条（七）财政预算、决算信息',
  ART20_8: '第二十条（八）行政事业性收费项目及其依据、标准',
  ART20_9: '第二十条（九）政府集中采购项目的目录、标准及实施情况',
  ART20_10: '第二十条（十）重大建设项目的批准和实施情况',
  ART20_11: '第二十条（十一）扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况',
  ART20_12: '第二十条（十二）突发公共事件的应急预案、预警信息及应对情况',
  ART20_13: '第二十条（十三）环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况',
  ART20_14: '第二十条（十四）公务员招考的职位、名额、报考条件等事项以及录用结果',
  ART20_15: '第二十条（十五）法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息',
  ART21_1: '第二十一条 市政建设',
  ART21_2: '第二十一条 公共服务',
  ART21_3: '第二十一条 公益事业',
  ART21_4: '第二十一条 土地征收',
  ART21_5: '第二十一条 房屋征收',
  ART21_6: '第二十一条 治安管理',
  ART21_7: '第二十一条 社会救助',
};
