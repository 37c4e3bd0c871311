import type { Role } from '@gongkai/shared/permissions';

/**
 * Who may use which operation, typed from the office's decision on roles and
 * acts, not from the code: a letter for each role that may. L leader, O office,
 * H section head, V liaison, R reception, Y system, S security, A audit.
 */
export const LETTER: Record<Role, string> = {
  LEADER: 'L',
  OFFICE: 'O',
  SECTION_HEAD: 'H',
  LIAISON: 'V',
  RECEPTION: 'R',
  SYSTEM_ADMIN: 'Y',
  SECURITY_ADMIN: 'S',
  AUDIT_ADMIN: 'A',
};

export const PUBLIC = ['bootstrap', 'login', 'setUp'];

const EVERYBODY = 'LOHVRYSA';
const PEOPLE_OF_THE_OFFICE = 'LOHVR';
const SEES_FIGURES = 'LOHVA';

export const RIGHTS: Record<string, string> = {
  // oneself
  logout: EVERYBODY,
  changePassword: EVERYBODY,
  openSessions: EVERYBODY,
  endSession: EVERYBODY,
  actFor: EVERYBODY,
  live: EVERYBODY,
  // organisation
  bureau: EVERYBODY,
  sections: EVERYBODY,
  people: EVERYBODY,
  liaisonTerms: EVERYBODY,
  createSection: 'O',
  updateSection: 'O',
  createPerson: 'O',
  updatePerson: 'O',
  handOverLiaison: 'O',
  updateBureau: 'Y',
  // accounts
  accounts: 'YSA',
  createAccount: 'Y',
  disableAccount: 'Y',
  resetPassword: 'Y',
  grantRoles: 'S',
  deputisings: PEOPLE_OF_THE_OFFICE,
  possibleDeputies: PEOPLE_OF_THE_OFFICE,
  deputise: PEOPLE_OF_THE_OFFICE,
  endDeputising: PEOPLE_OF_THE_OFFICE,
  // figures
  statisticsTable: SEES_FIGURES,
  statisticsYears: SEES_FIGURES,
  statisticsRows: SEES_FIGURES,
  attention: SEES_FIGURES,
  // ledgers
  disclosures: SEES_FIGURES,
  disclosure: SEES_FIGURES,
  createDisclosure: 'OHV',
  updateDisclosure: 'OHV',
  publishDisclosure: 'O',
  backEnterDisclosure: 'O',
  voidDisclosure: 'O',
  applications: 'LOHVRA',
  application: 'LOHVRA',
  registerApplication: 'OR',
  updateApplication: 'O',
  replyApplication: 'O',
  backEnterApplication: 'O',
  voidApplication: 'O',
  revealApplicant: 'OV',
  remedies: SEES_FIGURES,
  remedy: SEES_FIGURES,
  createRemedy: 'O',
  updateRemedy: 'O',
  voidRemedy: 'O',
  // trainings: the bureau sees them, the office runs them
  trainings: SEES_FIGURES,
  training: SEES_FIGURES,
  trainingFigures: SEES_FIGURES,
  personTimes: SEES_FIGURES,
  createTraining: 'O',
  updateTraining: 'O',
  voidTraining: 'O',
  addAttendees: 'O',
  markAttendance: 'O',
  // files into ledgers
  importJob: 'O',
  importJobs: 'O',
  startImport: 'O',
  cancelImport: 'O',
  // audit
  auditLog: 'A',
};
