import type {
  DisclosureAttribute,
  DisclosureCategory,
  DisclosureState,
  PublicationChannel,
} from './disclosure.ts';

export const disclosureCategoryText: Record<DisclosureCategory, string> = {
  INSTITUTION: '机构概况',
  REGULATIONS: '法规公文',
  WORK_NEWS: '工作动态和信息',
  ENFORCEMENT: '行政执法情况',
  PERSONNEL: '人事信息',
  SERVICE_GUIDE: '办事指南',
};

export const disclosureAttributeText: Record<DisclosureAttribute, string> = {
  ACTIVE: '主动公开',
  ON_REQUEST: '依申请公开',
  WITHHELD: '不予公开',
};

export const publicationChannelText: Record<PublicationChannel, string> = {
  WEBSITE: '政府网站',
  GAZETTE: '政府公报',
  NOTICE_BOARD: '公告栏',
  PRESS: '新闻发布会',
  NEW_MEDIA: '政务新媒体',
  OTHER: '其他方式',
};

export const disclosureStateText: Record<DisclosureState, string> = {
  PENDING: '待公开',
  OVERDUE: '逾期未公开',
  IN_TIME: '已按时公开',
  LATE: '未及时公开',
  NOT_ACTIVE: '不属主动公开',
  VOIDED: '已作废',
};
