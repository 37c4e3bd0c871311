/** Operations the tests send; results with what a refusal or conflict says. */
const NOT_DONE = `...on Refusal{code field message} ...on Conflict{message currentVersion fields{field yours current}}`;
/** The record, or what a refusal or conflict says. */
export const result = (type: string, fields: string): string =>
  `{__typename ...on ${type}{${fields}} ${NOT_DONE}}`;

const ITEM =
  'id version indexNo title formedOn dueOn publishedOn statisticalOn state reviewStatus round approvedOn secrecyReviewer secrecyReviewedOn changedOn regulationItem attribute channels sectionId repealedOn archivedOn archiveCopies backEntry voidedAt mayAct';
const CASE =
  'id version acceptanceNo applicant receivedOn dueOn regime state outcome servedOn sectionId backEntry voidedAt';
const REMEDY = 'id version registerNo kind acceptedOn result sectionId backEntry voidedAt';
const COUNTS = 'invited came late onLeave absent waiting walkIns';
const MEETING = `id version name kind heldOn startsAt place status backEntry minutesNo archiveNo voidedAt notifiedAt attendance{${COUNTS}} decisionCount{total done open}`;
const ATTENDEE = 'id version state leaveReason walkIn person{id name} section{id name}';
const DECISION = 'id version what sectionId dueOn state voidedAt task{id taskNo dueOn}';
const WHOLE_MEETING = `${MEETING} agenda{topic speaker} convenor{id name} attendees{${ATTENDEE}} decisions{${DECISION}}`;
const PLAN =
  'id version year edition status goals amendmentReason returnReason approvedBy lines{id version lineKey position area responsibility task sectionId personId coSectionIds limitKind limitOn limitDays} signatures{sectionId signedBy}';
const FIGURE = 'figure{total done overdue state rate}';

const TRAINING =
  'id version subject kind heldOn place lecturer halfHours state backEntry remark voidedAt listed attended averageScore materials presentPersonIds presentSectionIds';
const ATTENDANCE =
  'id version personId sectionId present score person{name} session{id attended averageScore}';

const IMPORT = 'id ledger fileName status good bad there done saved uploadedBy';

export const OP = {
  importJob: `query($id:ID!){importJob(id:$id){${IMPORT} mistakes{row column reason} thereRows{row name}}}`,
  importJobs: `query($ledger:String!){importJobs(ledger:$ledger){${IMPORT}}}`,
  startImport: `mutation($input:ImportJobInput!){startImport(input:$input)${result('ImportJob', IMPORT)}}`,
  cancelImport: `mutation($input:ImportJobInput!){cancelImport(input:$input)${result('ImportJob', IMPORT)}}`,
  createItem: `mutation($input:CreateDisclosureInput!){createDisclosure(input:$input)${result('ActiveDisclosureItem', ITEM)}}`,
  updateItem: `mutation($input:UpdateDisclosureInput!){updateDisclosure(input:$input)${result('ActiveDisclosureItem', ITEM)}}`,
  publishItem: `mutation($input:PublishDisclosureInput!){publishDisclosure(input:$input)${result('ActiveDisclosureItem', ITEM)}}`,
  submitItem: `mutation($input:DisclosureVersionInput!){submitDisclosure(input:$input)${result('ActiveDisclosureItem', ITEM)}}`,
  withdrawItem: `mutation($input:DisclosureVersionInput!){withdrawDisclosure(input:$input)${result('ActiveDisclosureItem', ITEM)}}`,
  reviewItem: `mutation($input:ReviewDisclosureInput!){reviewDisclosure(input:$input)${result('ActiveDisclosureItem', ITEM)}}`,
  repealItem: `mutation($input:RepealDisclosureInput!){repealDisclosure(input:$input)${result('ActiveDisclosureItem', ITEM)}}`,
  transferItem: `mutation($input:TransferDisclosureInput!){transferDisclosure(input:$input)${result('ActiveDisclosureItem', ITEM)}}`,
  itemQueue: `query($status:ReviewStatus,$page:PageInput!){disclosureQueue(status:$status,page:$page){total counts{status count} items{${ITEM}}}}`,
  itemScan: 'query($id:ID!){disclosureScan(id:$id){findings{kind masked where} unchecked}}',
  backEnterItem: `mutation($input:BackEnterDisclosureInput!){backEnterDisclosure(input:$input)${result('ActiveDisclosureItem', ITEM)}}`,
  voidItem: `mutation($input:VoidRecordInput!){voidDisclosure(input:$input)${result('ActiveDisclosureItem', ITEM)}}`,
  item: `query($id:ID!){disclosure(id:$id){${ITEM} reviews{round step decision opinion attribute attributeReason reviewer decidedAt} history{verb by reason changes{field before after}}}}`,
  items: `query($filter:DisclosureFilterInput!,$sort:DisclosureSort,$direction:SortDirection,$page:PageInput!){disclosures(filter:$filter,sort:$sort,direction:$direction,page:$page){total items{${ITEM} documentNo category section{id name}}}}`,
  register: `mutation($input:RegisterApplicationInput!){registerApplication(input:$input)${result('DisclosureApplication', CASE)}}`,
  reply: `mutation($input:ReplyApplicationInput!){replyApplication(input:$input)${result('DisclosureApplication', CASE)}}`,
  backEnterCase: `mutation($input:BackEnterApplicationInput!){backEnterApplication(input:$input)${result('DisclosureApplication', CASE)}}`,
  voidCase: `mutation($input:VoidRecordInput!){voidApplication(input:$input)${result('DisclosureApplication', CASE)}}`,
  case: `query($id:ID!){application(id:$id){${CASE} history{verb by reason changes{field before after}}}}`,
  cases: `query($filter:ApplicationFilterInput!,$page:PageInput!){applications(filter:$filter,page:$page){total items{${CASE}}}}`,
  reveal: 'mutation($input:RevealApplicantInput!){revealApplicant(input:$input)}',
  createRemedy: `mutation($input:CreateRemedyInput!){createRemedy(input:$input)${result('LegalRemedy', REMEDY)}}`,
  voidRemedy: `mutation($input:VoidRecordInput!){voidRemedy(input:$input)${result('LegalRemedy', REMEDY)}}`,
  createTraining: `mutation($input:CreateTrainingInput!){createTraining(input:$input)${result('TrainingSession', TRAINING)}}`,
  updateTraining: `mutation($input:UpdateTrainingInput!){updateTraining(input:$input)${result('TrainingSession', TRAINING)}}`,
  voidTraining: `mutation($input:VoidRecordInput!){voidTraining(input:$input)${result('TrainingSession', TRAINING)}}`,
  addAttendees: `mutation($input:AddAttendeesInput!){addAttendees(input:$input)${result('TrainingSession', TRAINING)}}`,
  markAttendance: `mutation($input:MarkAttendanceInput!){markAttendance(input:$input)${result('TrainingAttendance', ATTENDANCE)}}`,
  training: `query($id:ID!){training(id:$id){${TRAINING} attendees{${ATTENDANCE}} history{verb by reason}}}`,
  trainings: `query($filter:TrainingFilterInput!,$sort:TrainingSort,$direction:SortDirection,$page:PageInput!){trainings(filter:$filter,sort:$sort,direction:$direction,page:$page){total items{${TRAINING}}}}`,
  personTimes: `query($filter:PersonTimesFilterInput!,$page:PageInput!){personTimes(filter:$filter,page:$page){total items{${ATTENDANCE}}}}`,
  trainingFigures:
    'query($year:Int!){trainingFigures(year:$year){year sessions personTimes people hours sections{sectionId name personTimes hours} persons{personId name sectionName times hours} missing{personId name post standing} years{year sessions personTimes}}}',
  planMeeting: `mutation($input:PlanMeetingInput!){planMeeting(input:$input)${result('Meeting', WHOLE_MEETING)}}`,
  updateMeeting: `mutation($input:UpdateMeetingInput!){updateMeeting(input:$input)${result('Meeting', WHOLE_MEETING)}}`,
  backEnterMeeting: `mutation($input:BackEnterMeetingInput!){backEnterMeeting(input:$input)${result('Meeting', WHOLE_MEETING)}}`,
  notifyMeeting: `mutation($input:MeetingVersionInput!){notifyMeeting(input:$input)${result('Meeting', MEETING)}}`,
  holdMeeting: `mutation($input:MeetingVersionInput!){holdMeeting(input:$input)${result('Meeting', MEETING)}}`,
  minuteMeeting: `mutation($input:MinuteMeetingInput!){minuteMeeting(input:$input)${result('Meeting', MEETING)}}`,
  fileMeeting: `mutation($input:FileMeetingInput!){fileMeeting(input:$input)${result('Meeting', MEETING)}}`,
  reopenMeeting: `mutation($input:ReopenMeetingInput!){reopenMeeting(input:$input)${result('Meeting', MEETING)}}`,
  voidMeeting: `mutation($input:VoidRecordInput!){voidMeeting(input:$input)${result('Meeting', MEETING)}}`,
  tick: `mutation($input:TickAttendeeInput!){tickAttendee(input:$input)${result('MeetingAttendee', ATTENDEE)}}`,
  walkIn: `mutation($input:AddWalkInInput!){addWalkIn(input:$input)${result('MeetingAttendee', ATTENDEE)}}`,
  addDecision: `mutation($input:AddDecisionInput!){addDecision(input:$input)${result('MeetingDecision', DECISION)}}`,
  updateDecision: `mutation($input:UpdateDecisionInput!){updateDecision(input:$input)${result('MeetingDecision', DECISION)}}`,
  voidDecision: `mutation($input:VoidRecordInput!){voidDecision(input:$input)${result('MeetingDecision', DECISION)}}`,
  makeDecisionTasks: `mutation($meetingId:ID!){makeDecisionTasks(meetingId:$meetingId)${result('Meeting', `${MEETING} decisions{${DECISION}}`)}}`,
  meeting: `query($id:ID!){meeting(id:$id){${WHOLE_MEETING} previous{id name decisions{${DECISION}}} history{verb by reason changes{field before after}}}}`,
  meetings: `query($filter:MeetingFilterInput!,$sort:MeetingSort,$direction:SortDirection,$page:PageInput!){meetings(filter:$filter,sort:$sort,direction:$direction,page:$page){total items{${MEETING} convenor{name}}}}`,
  meetingFigures: `query($year:Int!){meetingFigures(year:$year){year meetings kinds{kind count} attendance{${COUNTS}}}}`,
  meetingAttendance: `query($filter:MeetingAttendanceFilterInput!,$page:PageInput!){meetingAttendance(filter:$filter,page:$page){total items{${ATTENDEE} meeting{id name heldOn}}}}`,
  createSection: `mutation($input:CreateSectionInput!){createSection(input:$input)${result('Section', 'id version name')}}`,
  createPerson: `mutation($input:CreatePersonInput!){createPerson(input:$input)${result('Person', 'id version name')}}`,
  updatePerson: `mutation($input:UpdatePersonInput!){updatePerson(input:$input)${result('Person', 'id version name')}}`,
  handOver: `mutation($input:HandOverLiaisonInput!){handOverLiaison(input:$input)${result('Section', 'id name liaison{id name}')}}`,
  createAccount: `mutation($input:CreateAccountInput!){createAccount(input:$input)${result('Account', 'id roles')}}`,
  grantRoles: `mutation($input:GrantRolesInput!){grantRoles(input:$input)${result('Account', 'id roles')}}`,
  disable: `mutation($input:DisableAccountInput!){disableAccount(input:$input)${result('Account', 'id disabled')}}`,
  changePassword: `mutation($input:ChangePasswordInput!){changePassword(input:$input)${result('Account', 'id')}}`,
  deputise: `mutation($input:DeputiseInput!){deputise(input:$input)${result('Deputising', 'id startsOn endsOn')}}`,
  actFor: `mutation($input:ActForInput!){actFor(input:$input)${result('Account', 'id')}}`,
  logout: 'mutation{logout}',
  setUp: `mutation($input:SetUpInput!){setUp(input:$input)${result('Bureau', 'id name')}}`,
  updateBureau: `mutation($input:UpdateBureauInput!){updateBureau(input:$input)${result('Bureau', 'id version leaderReviews organCode indexNoPattern')}}`,
  myMessages: 'query{notifications(page:{page:1,size:100}){items{text path}}}',
  updateSection: `mutation($input:UpdateSectionInput!){updateSection(input:$input)${result('Section', 'id version')}}`,
  sections: 'query{sections{id version name kind position}}',
  bootstrap:
    'query{bootstrap{isSetUp today liveSeq viewer{accountId personId personName roles sectionIds deputyName mustChangePassword}}}',
  table:
    'query($year:Int!){statisticsTable(year:$year){year rows{code label unit indent value previous} facts{code value} relations{id holds leftValue rightValue} months{month disclosures receipts replies} categories{key count} publicationChannels{key count} receiptChannels{key count} sections{sectionId disclosures receipts replies}}}',
  rows: 'query($input:DrillDownInput!,$page:PageInput!){statisticsRows(input:$input,page:$page){total items{id number readable title sectionName}}}',
  plans: `query($year:Int!){plans(year:$year){${PLAN}}}`,
  plan: `query($id:ID!){plan(id:$id){${PLAN} differences{kind line{task} fields{field before after}} history{verb by reason}}}`,
  draftPlan: `mutation($input:DraftPlanInput!){draftPlan(input:$input)${result('AnnualWorkPlan', PLAN)}}`,
  amendPlan: `mutation($input:AmendPlanInput!){amendPlan(input:$input)${result('AnnualWorkPlan', PLAN)}}`,
  updatePlan: `mutation($input:UpdatePlanInput!){updatePlan(input:$input)${result('AnnualWorkPlan', PLAN)}}`,
  addPlanLines: `mutation($input:AddPlanLinesInput!){addPlanLines(input:$input)${result('AnnualWorkPlan', PLAN)}}`,
  updatePlanLine: `mutation($input:UpdatePlanLineInput!){updatePlanLine(input:$input)${result('AnnualWorkPlan', PLAN)}}`,
  removePlanLine: `mutation($input:VoidRecordInput!){removePlanLine(input:$input)${result('AnnualWorkPlan', PLAN)}}`,
  submitPlan: `mutation($input:PlanVersionInput!){submitPlan(input:$input)${result('AnnualWorkPlan', PLAN)}}`,
  returnPlan: `mutation($input:ReturnPlanInput!){returnPlan(input:$input)${result('AnnualWorkPlan', PLAN)}}`,
  approvePlan: `mutation($input:PlanVersionInput!){approvePlan(input:$input)${result('PlanApproval', `plan{${PLAN}} created voided followed kept{id title status}`)}}`,
  signPlan: `mutation($input:SignPlanInput!){signPlan(input:$input)${result('AnnualWorkPlan', PLAN)}}`,
  planMatrix: `query($year:Int!){planMatrix(year:$year){plan{id edition} open{id edition} columns{sectionId name liaison bears signedBy ${FIGURE}} rows{lineKey area responsibility assisting ${FIGURE} cells{lineKey sectionId ${FIGURE}}} ${FIGURE}}}`,
  planTasks: `query($input:PlanTasksInput!,$page:PageInput!){planTasks(input:$input,page:$page){total foreseen items{id taskNo title readable sectionId period status dueOn measures{text done}} lines{lineKey} inPlace{duty task measure signedBy}}}`,
  live: 'subscription{live{kind seq change id disclosure{id title publishedOn state} application{id applicant} task{id title status} supervisionOrder{id seenAt answeredAt} notification{id text path readAt} attachment{id name removedAt} notice{id year} meeting{id status attendance{invited came} attendees{id}} attendee{id state meeting{id attendance{came waiting}}} decision{id state task{id taskNo} meeting{id decisionCount{total done}}} training{id subject attended state} attendance{id present score} importJob{id status done saved} progress{year total{total done overdue} sections{sectionId total done submitted overdue}} counted{tables{year rows{code value}} rows{id number title readable sectionName publishedOn}}}}',
} as const;
