import { festival, yearlyTitle } from '@gongkai/shared/calendar/notice';
import { result } from './operations.ts';

/** A made-up notice for 2027, whole and in order: no real one is out. */
export const notice2027 = (fields: Record<string, unknown> = {}) => ({
  year: 2027,
  title: yearlyTitle(2027),
  noticeNo: '国办发明电〔2026〕99号',
  url: 'https://www.gov.cn/zhengce/2027.htm',
  days: days2027(),
  ...fields,
});

/** New Year from Friday to Saturday, with Sunday 3 January worked. */
export const days2027 = () =>
  [
    festival('元旦', '2027-01-01..2027-01-02', '2027-01-03'),
    festival('春节', '2027-02-05..2027-02-11', '2027-01-31', '2027-02-14'),
    festival('清明节', '2027-04-03..2027-04-05'),
    festival('劳动节', '2027-05-01..2027-05-05', '2027-05-08'),
    festival('端午节', '2027-06-09'),
    festival('中秋节', '2027-09-15'),
    festival('国庆节', '2027-10-01..2027-10-07', '2027-09-26', '2027-10-09'),
  ].flat();

/** The same with Monday 4 January off as well. */
export const corrected2027 = () => [...days2027(), ...festival('元旦', '2027-01-04')];

const NOTICE =
  'id version year edition title noticeNo url amends seeded undoable undoneAt undoneBy undoReason enteredBy createdAt days{date name isOffDay} offDays makeUpDays';

export const CALENDAR_OP = {
  calendar: `query{calendar{version from knownThrough missingYear notices{${NOTICE}}}}`,
  preview:
    'query($input:NoticeInput!){previewNotice(input:$input){calendarVersion knownThrough changedDays{date before after name} moved{noun id number title section before beforeProvisional after afterProvisional} movedTotal movedByNoun{noun label count}}}',
  enter: `mutation($input:EnterNoticeInput!){enterNotice(input:$input)${result('CalendarNotice', NOTICE)}}`,
  undo: `mutation($input:UndoNoticeInput!){undoNotice(input:$input)${result('CalendarNotice', NOTICE)}}`,
  known: 'query{bootstrap{calendarKnownThrough viewer{calendar{knownThrough notices{year offDays}}}}}',
};
