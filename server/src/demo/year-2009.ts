import { addDays, day, type Day } from '@gongkai/shared/calendar/day';
import type { DisclosureCategory } from '@gongkai/shared/disclosures/disclosure';

/** An item of 2009: formed, and published on the website so many days later. */
export interface Item2009 {
  readonly formedOn: Day;
  readonly publishedOn: Day;
  readonly category: DisclosureCategory;
  readonly section: string;
  readonly title: string;
}

const item = (
  formed: string,
  days: number,
  category: DisclosureCategory,
  section: string,
  title: string,
): Item2009 => ({
  formedOn: day(formed),
  publishedOn: addDays(day(formed), days),
  category,
  section,
  title,
});

/**
 * The report gives the number, the six categories, the website and “no late item”;
 * titles and days are invented to fit. All are published within 20 working days.
 */
export const ITEMS_2009: readonly Item2009[] = [
  item('2009-01-12', 3, 'INSTITUTION', '局办公室', '县劳动保障局机构设置与主要职责'),
  item('2009-02-09', 7, 'INSTITUTION', '局办公室', '县劳动保障局领导分工与联系方式'),
  item('2009-02-17', 6, 'WORK_NEWS', '局办公室', '2009年劳动保障工作要点'),
  item('2009-03-04', 5, 'REGULATIONS', '就业培训科', '关于做好2009年就业援助工作的通知'),
  item('2009-03-10', 8, 'WORK_NEWS', '就业培训科', '“春风行动”招聘会举办情况'),
  item('2009-03-19', 6, 'SERVICE_GUIDE', '就业培训科', '失业登记与就业登记办事指南'),
  item('2009-04-08', 7, 'WORK_NEWS', '局办公室', '局政府信息公开工作会议召开'),
  item('2009-04-15', 9, 'REGULATIONS', '劳动关系科', '关于执行企业最低工资标准的通知'),
  item('2009-05-06', 6, 'ENFORCEMENT', '劳动监察大队', '农民工工资支付专项检查情况通报'),
  item('2009-05-11', 8, 'REGULATIONS', '养老保险科', '关于城镇个体劳动者参加养老保险有关问题的通知'),
  item('2009-05-19', 7, 'WORK_NEWS', '社保中心', '社会保险费征缴基数申报工作安排'),
  item('2009-06-08', 5, 'REGULATIONS', '医疗工伤科', '关于调整城镇居民基本医疗保险待遇的通知'),
  item('2009-06-16', 8, 'PERSONNEL', '局办公室', '2009年度事业单位公开招聘工作人员公告'),
  item('2009-07-07', 7, 'WORK_NEWS', '局办公室', '局召开年中政府信息公开工作会议'),
  item('2009-07-14', 9, 'SERVICE_GUIDE', '医疗工伤科', '工伤认定申请办事指南'),
  item('2009-08-04', 6, 'REGULATIONS', '劳动仲裁院', '劳动争议仲裁办案程序规定'),
  item('2009-08-10', 8, 'ENFORCEMENT', '劳动监察大队', '上半年劳动保障监察行政处罚情况'),
  item('2009-08-18', 7, 'WORK_NEWS', '就业培训科', '高校毕业生就业见习基地名单'),
  item('2009-09-07', 6, 'REGULATIONS', '养老保险科', '关于做好新型农村社会养老保险宣传工作的通知'),
  item('2009-09-15', 9, 'WORK_NEWS', '社保中心', '社会保险基金上半年收支情况'),
  item('2009-10-12', 7, 'SERVICE_GUIDE', '养老保险科', '企业职工退休审批办事指南'),
  item('2009-10-19', 8, 'PERSONNEL', '局办公室', '事业单位公开招聘拟聘用人员公示'),
  item('2009-11-05', 6, 'REGULATIONS', '劳动关系科', '关于加强劳动合同管理的意见'),
  item('2009-11-16', 8, 'WORK_NEWS', '劳动监察大队', '清欠农民工工资专项行动启动'),
  item('2009-12-03', 7, 'ENFORCEMENT', '劳动监察大队', '2009年劳动用工书面审查结果'),
  item('2009-12-14', 8, 'WORK_NEWS', '就业培训科', '就业再就业资金使用情况'),
];
