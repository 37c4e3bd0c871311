export interface SampleRow {
  id: string;
  kind: 'overdue' | 'due-soon' | 'in-progress' | 'done';
  state: string;
  title: string;
  detail: string;
  section: string;
  who: string;
  due: string;
}

export const sampleRows: readonly SampleRow[] = [
  {
    id: '1',
    kind: 'overdue',
    state: '逾期4个工作日',
    title: '行政处罚信息公开（第三季度）',
    detail: '案卷正在移交，佐证未上传',
    section: '劳动监察大队',
    who: '何志强',
    due: '10-20',
  },
  {
    id: '2',
    kind: 'overdue',
    state: '逾期1个工作日',
    title: '企业养老保险办事指南更新',
    detail: '新系统上线，材料清单待核',
    section: '养老保险科',
    who: '陈晓岚',
    due: '10-23',
  },
  {
    id: '3',
    kind: 'due-soon',
    state: '剩1个工作日',
    title: '第三季度科室小结',
    detail: '已预填，未提交',
    section: '就业培训科',
    who: '吴建平',
    due: '10-27',
  },
  {
    id: '4',
    kind: 'in-progress',
    state: '进行中',
    title: '申请〔2026〕22号协助查找',
    detail: '依申请公开',
    section: '局办公室',
    who: '林婉清',
    due: '10-30',
  },
  {
    id: '5',
    kind: 'done',
    state: '已完成',
    title: '保密审查专项自查',
    detail: '公开审查与保密审查',
    section: '社保中心',
    who: '郑国华',
    due: '09-18',
  },
];
