import { result } from './operations.ts';

const TASK =
  'id version taskNo title status origin sectionId startsOn dueOn submittedOn doneOn receiptNo round report links lateReason measures{text done} coSectionIds person{id name} voidedAt';
const ORDER = 'id version orderNo taskId sectionId line answerBy seenAt seenBy answer answeredAt answeredBy';
const NOT_DONE =
  '...on Refusal{code field message} ...on Conflict{message currentVersion fields{field yours current}}';
const task = (verb: string, input: string): string =>
  `mutation($input:${input}!){${verb}(input:$input)${result('Task', TASK)}}`;

export const TASK_OP = {
  assign: `mutation($input:AssignTasksInput!){assignTasks(input:$input){__typename ...on TaskList{items{${TASK}}} ${NOT_DONE}}}`,
  update: task('updateTask', 'UpdateTaskInput'),
  save: task('saveTaskProgress', 'SaveTaskProgressInput'),
  submit: task('submitTask', 'SubmitTaskInput'),
  withdraw: task('withdrawTask', 'TaskVersionInput'),
  accept: task('acceptTask', 'AcceptTaskInput'),
  acceptMany: 'mutation($input:BulkTasksInput!){acceptTasks(input:$input){id done message}}',
  giveBack: task('returnTask', 'ReturnTaskInput'),
  reopen: task('reopenTask', 'ReopenTaskInput'),
  void: task('voidTask', 'VoidRecordInput'),
  one: `query($id:ID!){task(id:$id){${TASK} submissions{round report outcome opinion submittedBy reviewedBy submittedOn} supervisions{${ORDER}} history{verb by reason}}}`,
  list: `query($filter:TaskFilterInput!,$sort:TaskSort,$direction:SortDirection,$page:PageInput!){tasks(filter:$filter,sort:$sort,direction:$direction,page:$page){total items{${TASK} section{name}}}}`,
  mine: `query{myTasks{open{${TASK}} done{${TASK}} doneThisYear}}`,
  progress:
    'query($year:Int!){taskProgress(year:$year){id total{total done submitted inProgress returned notStarted overdue} sections{sectionId name total done submitted inProgress returned notStarted overdue lastEvidenceOn}}}',
  rows: 'query($filter:TaskFilterInput!,$page:PageInput!){taskRows(filter:$filter,page:$page){total items{id taskNo title readable sectionName status}}}',
  supervise: `mutation($input:SuperviseTasksInput!){superviseTasks(input:$input){__typename ...on SupervisionList{items{${ORDER}}} ${NOT_DONE}}}`,
  see: `mutation($id:ID!){seeSupervision(id:$id)${result('SupervisionOrder', ORDER)}}`,
  answer: `mutation($input:AnswerSupervisionInput!){answerSupervision(input:$input)${result('SupervisionOrder', ORDER)}}`,
  order: `query($id:ID!){supervisionOrder(id:$id){${ORDER} task{title}}}`,
  orders: `query($filter:SupervisionFilterInput!,$page:PageInput!){supervisionOrders(filter:$filter,page:$page){total items{${ORDER}}}}`,
  attention:
    'query{attention{overdue dueSoon rows{id noun number title readable sectionName dueOn taskStatus submittedOn}}}',
  files:
    'query($noun:String!,$recordId:ID!){attachments(noun:$noun,recordId:$recordId){id name size mime uploadedBy}}',
  removeFile: `mutation($id:ID!){removeAttachment(id:$id)${result('Attachment', 'id name')}}`,
  messages: 'query($page:PageInput!){notifications(page:$page){total items{id text path readAt}}}',
  unread: 'query{unreadNotifications}',
  read: `mutation($id:ID!){readNotification(id:$id)${result('Notification', 'id readAt')}}`,
} as const;
