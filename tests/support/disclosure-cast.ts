import type { TestApp } from './app.ts';
import type { Answer } from './client.ts';
import { newDraft, type Office, type Somebody } from './office.ts';
import { OP } from './operations.ts';

/**
 * Everybody the review knows, by a letter: V drafts, W is liaison elsewhere, H heads the
 * section, K another, N has the role of a head and heads nothing, M reviews for secrecy, O is the
 * office, L a leader, R reception, Y, S, A the administrators.
 */
export const LETTERS = ['V', 'W', 'H', 'K', 'N', 'M', 'O', 'L', 'R', 'Y', 'S', 'A'] as const;
export type Letter = (typeof LETTERS)[number];

export interface Cast {
  readonly who: Record<Letter, Somebody>;
  readonly own: string;
  readonly foreign: string;
}

export async function castOf(office: Office): Promise<Cast> {
  const [own, foreign] = [await office.section('养老保险科'), await office.section('就业培训科')];
  const who = {
    V: await office.somebody('陈晓岚', ['LIAISON'], own),
    W: await office.somebody('吴建平', ['LIAISON'], foreign),
    H: await office.somebody('谢志红', ['SECTION_HEAD'], own),
    K: await office.somebody('沈国梁', ['SECTION_HEAD'], foreign),
    N: await office.somebody('副科长', ['SECTION_HEAD'], own),
    M: await office.somebody('石磊', ['SECRECY_REVIEWER']),
    O: office.office,
    L: await office.somebody('周明远', ['LEADER']),
    R: await office.somebody('孙小芳', ['RECEPTION']),
    Y: office.systemAdmin,
    S: office.securityAdmin,
    A: office.auditAdmin,
  };
  for (const section of (await office.office.client.call(OP.sections)).ok()) {
    const headId = { [own]: who.H.personId, [foreign]: who.K.personId }[String(section.id)];
    if (headId) (await office.office.client.call(OP.updateSection, { input: { ...section, headId } })).ok();
  }
  return { who, own, foreign };
}

export interface Item {
  readonly id: string;
  readonly version: number;
  readonly reviewStatus: string;
  readonly sectionId: string;
}

const TODAY = '2026-10-26';

/** Each act as a page would send it. */
export const ACTS = {
  EDIT: ({ id, version, sectionId }: Item) => {
    const { onceKey: _, ...input } = newDraft(sectionId, { title: `改过的第${version}稿` });
    return [OP.updateItem, { input: { ...input, id, version } }] as const;
  },
  SUBMIT: (at: Item) => [OP.submitItem, { input: seen(at) }] as const,
  WITHDRAW: (at: Item) => [OP.withdrawItem, { input: seen(at) }] as const,
  APPROVE: (at: Item) =>
    [OP.reviewItem, { input: { ...seen(at), decision: 'APPROVED', opinion: '同意' } }] as const,
  RETURN: (at: Item) =>
    [OP.reviewItem, { input: { ...seen(at), decision: 'RETURNED', opinion: '请核对' } }] as const,
  PUBLISH: (at: Item) =>
    [OP.publishItem, { input: { ...seen(at), publishedOn: TODAY, channels: ['WEBSITE'] } }] as const,
  REPEAL: (at: Item) =>
    [OP.repealItem, { input: { ...seen(at), repealedOn: TODAY, reason: '有新规定' } }] as const,
  TRANSFER: (at: Item) =>
    [OP.transferItem, { input: { ...seen(at), archivedOn: TODAY, archiveCopies: 3 } }] as const,
  VOID: (at: Item) => [OP.voidItem, { input: { ...seen(at), reason: '重复登记' } }] as const,
};
export type ActName = keyof typeof ACTS;
export const ACT_NAMES = Object.keys(ACTS) as ActName[]; // the keys above

const seen = ({ id, version }: Item) => ({ id, version });

export async function act(by: Somebody, name: ActName, item: Item): Promise<Answer> {
  const [operation, variables] = ACTS[name](item);
  return by.client.call(operation, variables);
}

/** Was it done? A refusal, a conflict and an error alike are a no. */
export const isDone = ({ data, errors }: Answer): boolean =>
  errors.length === 0 &&
  (Object.values(data ?? {})[0] as { __typename?: string } | null)?.__typename === 'ActiveDisclosureItem';

/** The letters and acts that lead a new draft to a status. */
export const WAY: Record<string, string> = {
  DRAFT: '',
  SECTION_REVIEW: 'V:SUBMIT',
  SECRECY_REVIEW: 'V:SUBMIT H:APPROVE',
  OFFICE_REVIEW: 'V:SUBMIT H:APPROVE M:APPROVE',
  LEADER_REVIEW: 'V:SUBMIT H:APPROVE M:APPROVE O:APPROVE',
  RETURNED: 'V:SUBMIT H:APPROVE M:RETURN',
  APPROVED: 'V:SUBMIT H:APPROVE M:APPROVE O:APPROVE',
  DECIDED: 'V:SUBMIT H:APPROVE M:APPROVE O:APPROVE',
  PUBLISHED: 'V:SUBMIT H:APPROVE M:APPROVE O:APPROVE O:PUBLISH',
};

/** A new item of the own section that stands there. */
export async function itemAt(
  { who, own }: Cast,
  status: string,
  fields: Record<string, unknown> = {},
): Promise<Item> {
  const withheld = status === 'DECIDED' ? { attribute: 'WITHHELD', attributeReason: '工作秘密' } : {};
  let item: Item = (
    await who.V.client.call(OP.createItem, { input: newDraft(own, { ...withheld, ...fields }) })
  ).ok();
  for (const [letter, name] of (WAY[status] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((one) => one.split(':')))
    item = (await act(who[letter as Letter], name as ActName, item)).ok(); // as written above
  if (item.reviewStatus !== status) throw new Error(`${item.reviewStatus} is not ${status}`);
  return item;
}

/** 领导审批 on or off, as the system administrator sets it. */
export async function leaderReviews({ app }: TestApp, { systemAdmin }: Office, on: boolean): Promise<void> {
  const [bureau] = await app.database.read.query('SELECT version, name, goLiveOn FROM bureau');
  const input = { version: bureau.version, name: bureau.name, goLiveOn: '2025-01-01', leaderReviews: on };
  (await systemAdmin.client.call(OP.updateBureau, { input })).ok();
}
