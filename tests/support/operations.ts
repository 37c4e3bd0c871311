/** Operations the tests send; results with what a refusal or conflict says. */
const NOT_DONE = `...on Refusal{code field message} ...on Conflict{message currentVersion fields{field yours current}}`;
const result = (type: string, fields: string): string => `{__typename ...on ${type}{${fields}} ${NOT_DONE}}`;

const ITEM =
  'id version indexNo title formedOn dueOn publishedOn statisticalOn state attribute channels sectionId backEntry voidedAt';
const CASE =
  'id version acceptanceNo applicant receivedOn dueOn regime state outcome servedOn sectionId backEntry voidedAt';
const REMEDY = 'id version registerNo kind acceptedOn result sectionId backEntry voidedAt';
const PLAN =
  'id version year edition status goals amendmentReason returnReason approvedBy lines{id version lineKey position area responsibility task sectionId personId coSectionIds limitKind limitOn limitDays} signatures{sectionId signedBy}';
const FIGURE = 'figure{total done overdue state rate}';

export const OP = {
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
  live: 'subscription{live{kind seq change id disclosure{id title publishedOn state} application{id applicant} counted{tables{year rows{code value}} rows{id number title readable sectionName publishedOn}}}}',
} as const;
