/** Operations the tests send; results with what a refusal or conflict says. */
const NOT_DONE = `...on Refusal{code field message} ...on Conflict{message currentVersion fields{field yours current}}`;
const result = (type: string, fields: string): string => `{__typename ...on ${type}{${fields}} ${NOT_DONE}}`;

const ITEM =
  'id version indexNo title formedOn dueOn publishedOn statisticalOn state attribute channels sectionId backEntry voidedAt';
const CASE =
  'id version acceptanceNo applicant receivedOn dueOn regime state outcome servedOn sectionId backEntry voidedAt';
const REMEDY = 'id version registerNo kind acceptedOn result sectionId backEntry voidedAt';

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
  backEnterItem: `mutation($input:BackEnterDisclosureInput!){backEnterDisclosure(input:$input)${result('ActiveDisclosureItem', ITEM)}}`,
  voidItem: `mutation($input:VoidRecordInput!){voidDisclosure(input:$input)${result('ActiveDisclosureItem', ITEM)}}`,
  item: `query($id:ID!){disclosure(id:$id){${ITEM} history{verb by reason changes{field before after}}}}`,
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
  personTimes: `query($filter:AttendanceFilterInput!,$page:PageInput!){personTimes(filter:$filter,page:$page){total items{${ATTENDANCE}}}}`,
  trainingFigures:
    'query($year:Int!){trainingFigures(year:$year){year sessions personTimes people hours sections{sectionId name personTimes hours} persons{personId name sectionName times hours} missing{personId name post standing} years{year sessions personTimes}}}',
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
  bootstrap:
    'query{bootstrap{isSetUp today liveSeq viewer{accountId personId personName roles sectionIds deputyName mustChangePassword}}}',
  table:
    'query($year:Int!){statisticsTable(year:$year){year rows{code label unit indent value previous} facts{code value} relations{id holds leftValue rightValue} months{month disclosures receipts replies} categories{key count} publicationChannels{key count} receiptChannels{key count} sections{sectionId disclosures receipts replies}}}',
  rows: 'query($input:DrillDownInput!,$page:PageInput!){statisticsRows(input:$input,page:$page){total items{id number readable title sectionName}}}',
  live: 'subscription{live{kind seq change id disclosure{id title publishedOn state} application{id applicant} training{id subject attended state} attendance{id present score} importJob{id status done saved} counted{tables{year rows{code value}} rows{id number title readable sectionName publishedOn}}}}',
} as const;
