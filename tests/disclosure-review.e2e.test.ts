import { ActiveDisclosureItem, DisclosureReview } from '@gongkai/server/modules/disclosures/index';
import { valuesOf } from '@gongkai/shared/keys';
import { ReviewStatus } from '@gongkai/shared/disclosures/review.lifecycle';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import {
  ACT_NAMES,
  type ActName,
  act,
  type Cast,
  castOf,
  isDone,
  type Item,
  itemAt,
  leaderReviews,
  type Letter,
  LETTERS,
} from './support/disclosure-cast.ts';
import { newDraft, setUpOffice, type Office, type Somebody } from './support/office.ts';
import { OP } from './support/operations.ts';

let server: TestApp;
let office: Office;
let cast: Cast;

beforeAll(async () => {
  server = await startApp();
  office = await setUpOffice(server.url);
  cast = await castOf(office);
});
afterAll(() => server.close());

const read = async (id: string) => (await cast.who.O.client.call(OP.item, { id })).ok();
const stored = (id: string) => server.app.database.read.findOneByOrFail(ActiveDisclosureItem, { id });
const reviewsOf = (itemId: string) =>
  server.app.database.read.find(DisclosureReview, {
    where: { itemId },
    order: { decidedAt: 'ASC', id: 'ASC' },
  });

/** Who may do what to an item of the own section, by where it stands; typed from the office's decisions. */
const MAY: Record<ReviewStatus, Partial<Record<ActName, string>>> = {
  DRAFT: { EDIT: 'VHNO', SUBMIT: 'VHNO', VOID: 'O' },
  SECTION_REVIEW: { WITHDRAW: 'V', APPROVE: 'H', RETURN: 'H', VOID: 'O' },
  SECRECY_REVIEW: { APPROVE: 'M', RETURN: 'M', VOID: 'O' },
  OFFICE_REVIEW: { APPROVE: 'O', RETURN: 'O', VOID: 'O' },
  LEADER_REVIEW: { APPROVE: 'L', RETURN: 'L', VOID: 'O' },
  RETURNED: { EDIT: 'VHNO', SUBMIT: 'VHNO', VOID: 'O' },
  APPROVED: { EDIT: 'VHNO', PUBLISH: 'O', VOID: 'O' },
  DECIDED: { EDIT: 'VHNO', VOID: 'O' },
  PUBLISHED: { REPEAL: 'O', TRANSFER: 'O', VOID: 'O' },
};
const LEADS: Partial<Record<ReviewStatus, Partial<Record<ActName, ReviewStatus>>>> = {
  DRAFT: { EDIT: 'DRAFT', SUBMIT: 'SECTION_REVIEW' },
  SECTION_REVIEW: { WITHDRAW: 'DRAFT', APPROVE: 'SECRECY_REVIEW', RETURN: 'RETURNED' },
  SECRECY_REVIEW: { APPROVE: 'OFFICE_REVIEW', RETURN: 'RETURNED' },
  OFFICE_REVIEW: { APPROVE: 'APPROVED', RETURN: 'RETURNED' },
  LEADER_REVIEW: { APPROVE: 'APPROVED', RETURN: 'RETURNED' },
  RETURNED: { EDIT: 'RETURNED', SUBMIT: 'SECTION_REVIEW' },
  APPROVED: { EDIT: 'DRAFT', PUBLISH: 'PUBLISHED' },
  DECIDED: { EDIT: 'DRAFT' },
  PUBLISHED: { REPEAL: 'PUBLISHED', TRANSFER: 'PUBLISHED' },
};

/** An item at a status; the leaders' step exists only where the bureau wants it. */
async function standing(status: ReviewStatus): Promise<Item> {
  if (status !== 'LEADER_REVIEW') return itemAt(cast, status);
  await leaderReviews(server, office, true);
  const item = await itemAt(cast, status);
  await leaderReviews(server, office, false);
  return item;
}

describe.each(valuesOf(ReviewStatus))('an item at %s', (status) => {
  it('is refused every act by everybody whom the table does not name, and nothing of it changes', async () => {
    const item = await standing(status);
    const before = [await stored(item.id), await reviewsOf(item.id)];
    for (const name of ACT_NAMES)
      for (const letter of LETTERS) {
        if (MAY[status][name]?.includes(letter)) continue;
        const answer = await act(cast.who[letter], name, item);
        expect([status, letter, name, isDone(answer)]).toEqual([status, letter, name, false]);
      }
    expect([await stored(item.id), await reviewsOf(item.id)]).toEqual(before);
  });

  it('shows everybody who reads it the acts that are theirs', async () => {
    const item = await standing(status);
    for (const letter of LETTERS) {
      const answer = await cast.who[letter].client.call(OP.item, { id: item.id });
      if (answer.errors.length > 0) continue;
      // What the office may still correct of a published item is not its content.
      const acts = answer.ok().mayAct.filter((one: string) => !(status === 'PUBLISHED' && one === 'EDIT'));
      const may = ACT_NAMES.filter((name) => MAY[status][name]?.includes(letter));
      expect([letter, acts.toSorted()]).toEqual([letter, may.toSorted()]);
    }
  });

  it.each(Object.entries(LEADS[status] ?? {}))('%s leads to %s', async (name, next) => {
    for (const letter of MAY[status][name as ActName] ?? '') {
      const item = await standing(status);
      const done = (await act(cast.who[letter as Letter], name as ActName, item)).ok();
      expect([letter, done.reviewStatus]).toEqual([letter, next]);
    }
  });
});

describe('a round', () => {
  it('that was returned stays on record, and the mended item goes through all of it again', async () => {
    let item = await itemAt(cast, 'SECRECY_REVIEW');
    const input = { id: item.id, version: item.version, decision: 'RETURNED', attribute: 'WITHHELD' };
    const { client } = cast.who.M;
    (await client.call(OP.reviewItem, { input })).failed('BAD_USER_INPUT');
    (await client.call(OP.reviewItem, { input: { ...input, opinion: '附表有个人信息' } })).refused(
      'ATTRIBUTE_REASON_MISSING',
    );
    (await client.call(OP.reviewItem, { input: { ...input, decision: 'APPROVED' } })).refused(
      'ATTRIBUTE_DIFFERS',
    );
    const returned = { ...input, opinion: '附表有个人信息', attributeReason: '条例第十五条' };
    item = (await client.call(OP.reviewItem, { input: returned })).ok();
    for (const [letter, name] of [
      ['V', 'EDIT'],
      ['V', 'SUBMIT'],
      ['H', 'APPROVE'],
      ['M', 'APPROVE'],
      ['O', 'APPROVE'],
      ['O', 'PUBLISH'],
    ] as const)
      item = (await act(cast.who[letter], name, item)).ok();
    const { reviews, round, secrecyReviewer } = await read(item.id);
    expect([round, secrecyReviewer]).toEqual([2, '石磊']);
    type Review = { round: number; step: string; decision: string; reviewer: string; attribute: string };
    expect(
      reviews.map((one: Review) => [one.round, one.step, one.decision, one.reviewer, one.attribute]),
    ).toEqual([
      [1, 'SECTION_REVIEW', 'APPROVED', '谢志红', 'ACTIVE'],
      [1, 'SECRECY_REVIEW', 'RETURNED', '石磊', 'WITHHELD'],
      [2, 'SECTION_REVIEW', 'APPROVED', '谢志红', 'ACTIVE'],
      [2, 'SECRECY_REVIEW', 'APPROVED', '石磊', 'ACTIVE'],
      [2, 'OFFICE_REVIEW', 'APPROVED', '林婉清', 'ACTIVE'],
    ]);
  });

  it('cannot be rewritten, whoever writes to the database', async () => {
    const item = await itemAt(cast, 'RETURNED');
    const { database } = server.app;
    for (const sql of [
      `UPDATE disclosure_review SET decision = 'APPROVED' WHERE itemId = '${item.id}'`,
      `DELETE FROM disclosure_review WHERE itemId = '${item.id}'`,
    ])
      await expect(database.transaction((db) => db.query(sql))).rejects.toThrow('frozen');
  });

  it('is decided once by two who decide at once', async () => {
    const item = await itemAt(cast, 'OFFICE_REVIEW');
    const second = await office.somebody('副主任', ['OFFICE']);
    const answers = await Promise.all([cast.who.O, second].map((by) => act(by, 'APPROVE', item)));
    expect(answers.filter(isDone)).toHaveLength(1);
    expect(await reviewsOf(item.id)).toHaveLength(3);
  });

  it('begins anew when what was approved is changed', async () => {
    const approved = await itemAt(cast, 'APPROVED');
    const edited: Item = (await act(cast.who.V, 'EDIT', approved)).ok();
    expect(edited).toMatchObject({ reviewStatus: 'DRAFT', approvedOn: null, secrecyReviewer: null });
    (await act(cast.who.O, 'PUBLISH', edited)).refused('NOT_REVIEWED');
    const { history } = await read(edited.id);
    expect(history[0]).toMatchObject({ verb: 'redrafted', by: '陈晓岚' });
  });

  it('needs a head of the section', async () => {
    const headless = await office.section('新设科');
    const item = (await cast.who.O.client.call(OP.createItem, { input: newDraft(headless) })).ok();
    (await act(cast.who.O, 'SUBMIT', item)).refused('SECTION_WITHOUT_HEAD');
  });

  it('tells whoever is next, and the drafter how it ended', async () => {
    const title = '消息走到谁';
    let item = await itemAt(cast, 'DRAFT', { title });
    const told = async (letter: Letter) =>
      (await cast.who[letter].client.call(OP.myMessages))
        .ok()
        .items.filter(({ text }: { text: string }) => text.includes(title))
        .map(({ text }: { text: string }) => text);
    item = (await act(cast.who.V, 'SUBMIT', item)).ok();
    expect(await told('H')).toEqual([`“${title}”待科室负责人审核`]);
    expect([await told('N'), await told('K')]).toEqual([[], []]);
    item = (await act(cast.who.H, 'APPROVE', item)).ok();
    expect(await told('M')).toEqual([`“${title}”待保密审查`]);
    item = (await act(cast.who.M, 'APPROVE', item)).ok();
    expect(await told('O')).toEqual([`“${title}”待办公室审核`]);
    item = (await act(cast.who.O, 'RETURN', item)).ok();
    expect(await told('V')).toEqual([`“${title}”被退回：请核对`]);
  });
});

describe('the secrecy review', () => {
  const actAs = async (by: Somebody, principal: Somebody | null): Promise<void> => {
    const principalId = principal?.accountId ?? null;
    if (principal) {
      const input = { deputyId: by.accountId, from: '2026-10-26', to: '2026-10-26' };
      (await principal.client.call(OP.deputise, { input })).ok();
    }
    (await by.client.call(OP.actFor, { input: { principalId } })).ok();
  };
  /** An item drafted by somebody that waits for the secrecy review. */
  const drafted = async (by: Somebody): Promise<Item> => {
    let item = (await by.client.call(OP.createItem, { input: newDraft(cast.own) })).ok();
    item = (await act(by, 'SUBMIT', item)).ok();
    return (await act(cast.who.H, 'APPROVE', item)).ok();
  };
  const both = (name: string) => office.somebody(name, ['LIAISON', 'SECRECY_REVIEWER'], cast.own);

  it('is not for the drafter, who may hold the right', async () => {
    const one = await both('自审');
    const item = await drafted(one);
    (await act(one, 'APPROVE', item)).refused('DRAFTER_REVIEWS_SELF');
    (await act(one, 'RETURN', item)).refused('DRAFTER_REVIEWS_SELF');
    expect((await one.client.call(OP.item, { id: item.id })).ok().mayAct).toEqual([]);
    expect(isDone(await act(cast.who.M, 'APPROVE', item))).toBe(true);
  });

  it('is not for who changed or submitted another’s draft', async () => {
    const one = await both('改稿');
    let item = await itemAt(cast, 'DRAFT');
    item = (await act(one, 'EDIT', item)).ok();
    item = (await act(cast.who.V, 'SUBMIT', item)).ok();
    item = (await act(cast.who.H, 'APPROVE', item)).ok();
    (await act(one, 'APPROVE', item)).refused('DRAFTER_REVIEWS_SELF');
  });

  it('is not for who acts for the drafter', async () => {
    const [drafter, deputy] = [await both('拟稿人'), await office.somebody('代拟稿人', ['LIAISON'])];
    const item = await drafted(drafter);
    await actAs(deputy, drafter);
    (await act(deputy, 'APPROVE', item)).refused('DRAFTER_REVIEWS_SELF');
  });

  it('is not for the drafter who acts for a reviewer', async () => {
    const drafter = await office.somebody('又拟又代', ['LIAISON'], cast.own);
    const item = await drafted(drafter);
    await actAs(drafter, await office.somebody('审查员甲', ['SECRECY_REVIEWER']));
    (await act(drafter, 'APPROVE', item)).refused('DRAFTER_REVIEWS_SELF');
  });

  it('is not for who drafted it in another’s name', async () => {
    const deputy = await office.somebody('代人拟稿', ['SECRECY_REVIEWER']);
    await actAs(deputy, await office.somebody('被代联络员', ['LIAISON'], cast.own));
    const item = await drafted(deputy);
    await actAs(deputy, null);
    (await act(deputy, 'APPROVE', item)).refused('DRAFTER_REVIEWS_SELF');
  });

  it('is not for another account of the drafter', async () => {
    const drafter = await office.somebody('一人两号', ['LIAISON'], cast.own);
    const item = await drafted(drafter);
    const other = await office.somebody('第二个号', ['SECRECY_REVIEWER']);
    await server.app.database.transaction((db) =>
      db.query(`UPDATE account SET personId = '${drafter.personId}' WHERE id = '${other.accountId}'`),
    );
    (await act(other, 'APPROVE', item)).refused('DRAFTER_REVIEWS_SELF');
  });

  it('may be made for a reviewer by somebody who had no hand in it, under both names', async () => {
    const deputy = await office.somebody('代审人', ['LIAISON'], cast.foreign);
    const item = await drafted(cast.who.V);
    await actAs(deputy, await office.somebody('审查员乙', ['SECRECY_REVIEWER']));
    (await act(deputy, 'APPROVE', item)).ok();
    expect((await reviewsOf(item.id)).at(-1)).toMatchObject({ reviewer: '代审人代审查员乙' });
  });

  it('opens to the reviewer what waits for it, and nothing else of other sections', async () => {
    const { client } = cast.who.M;
    const waiting = await itemAt(cast, 'SECRECY_REVIEW');
    expect((await client.call(OP.item, { id: waiting.id })).ok().mayAct).toEqual(['APPROVE', 'RETURN']);
    (await client.call(OP.item, { id: (await itemAt(cast, 'OFFICE_REVIEW')).id })).failed('NOT_FOUND');
    const list = (await client.call(OP.items, { filter: {}, page: { page: 1, size: 20 } })).ok();
    expect(list.total).toBe(0);
  });
});

describe('what waits', () => {
  it('is in the queue of whose step it is, counted by step, and in no other', async () => {
    const fresh = await startApp();
    const bureau = await setUpOffice(fresh.url);
    const people = await castOf(bureau);
    const at: Partial<Record<string, Item>> = {};
    for (const status of valuesOf(ReviewStatus).filter((one) => one !== 'LEADER_REVIEW'))
      at[status] = await itemAt(people, status);
    const queue = async (letter: Letter, status: string | null = null) =>
      (await people.who[letter].client.call(OP.itemQueue, { status, page: { page: 1, size: 20 } })).ok();
    const ids = (found: { items: Item[] }) => found.items.map(({ id }) => id).toSorted();
    for (const [letter, statuses] of [
      ['V', ['RETURNED']],
      ['W', []],
      ['H', ['SECTION_REVIEW']],
      ['K', []],
      ['N', []],
      ['M', ['SECRECY_REVIEW']],
      ['O', ['OFFICE_REVIEW', 'APPROVED']],
      ['L', []],
    ] as const) {
      const found = await queue(letter);
      expect([letter, ids(found)]).toEqual([letter, statuses.map((status) => at[status]?.id).toSorted()]);
      expect(found.total).toBe(statuses.length);
      expect(
        found.counts.map((one: { status: string; count: number }) => `${one.status} ${one.count}`).toSorted(),
      ).toEqual(statuses.map((status) => `${status} 1`).toSorted());
    }
    const narrowed = await queue('O', 'APPROVED');
    expect([ids(narrowed), narrowed.counts.length]).toEqual([[at['APPROVED']?.id], 2]);
    await fresh.close();
  });
});

describe('after publication', () => {
  it('an item can be repealed once, and transferred to archive and library', async () => {
    const item = await itemAt(cast, 'PUBLISHED');
    const at = { id: item.id, version: item.version };
    const { client } = cast.who.O;
    const moved = { ...at, archivedOn: '2026-10-25', archiveCopies: 3 };
    (await client.call(OP.transferItem, { input: moved })).refused('BEFORE_PUBLICATION');
    (await client.call(OP.transferItem, { input: { ...at, archivedOn: '2026-10-26' } })).failed(
      'BAD_USER_INPUT',
    );
    const kept = (await act(cast.who.O, 'TRANSFER', item)).ok();
    expect(kept).toMatchObject({ archivedOn: '2026-10-26', archiveCopies: 3 });
    const repealed = (await act(cast.who.O, 'REPEAL', kept)).ok();
    expect(repealed).toMatchObject({ repealedOn: '2026-10-26', state: 'IN_TIME' });
    (await act(cast.who.O, 'REPEAL', repealed)).refused('ALREADY_REPEALED');
  });

  it('what the register says of it may be corrected by the office, what was disclosed may not', async () => {
    const item = await itemAt(cast, 'PUBLISHED');
    const { onceKey: _, ...input } = newDraft(cast.own, { id: item.id, version: item.version });
    const { client } = cast.who.O;
    for (const fields of [
      { title: '另一个名称' },
      { summary: '另一个概述' },
      { attribute: 'WITHHELD', attributeReason: '秘密' },
    ])
      (await client.call(OP.updateItem, { input: { ...input, ...fields } })).refused('PUBLISHED_CONTENT');
    const corrected = (
      await client.call(OP.updateItem, { input: { ...input, regulationItem: 'ART20_11' } })
    ).ok();
    expect(corrected).toMatchObject({ reviewStatus: 'PUBLISHED', regulationItem: 'ART20_11' });
  });
});

it('nothing gets out but through every step of its last round, whoever tries whatever', async () => {
  let state = 20_261_026;
  const dice = (n: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * n);
  };
  let out = 0;
  for (let walk = 0; walk < 24; walk++) {
    const leaders = walk % 3 === 0;
    await leaderReviews(server, office, leaders);
    let item = await itemAt(cast, 'DRAFT');
    let round: string[] = [];
    for (let n = 0; n < 40 && item.reviewStatus !== 'PUBLISHED'; n++) {
      // Half of the tries are open ones, so that walks get somewhere.
      const status = item.reviewStatus as ReviewStatus; // as the schema says
      const open = Object.entries(MAY[status]).filter(([name]) => name !== 'VOID' && name !== 'WITHDRAW');
      const sensible = dice(4) > 0 ? open[dice(open.length)] : undefined;
      const name = (sensible?.[0] ?? ACT_NAMES[dice(ACT_NAMES.length)]) as ActName; // both are
      const letters = sensible?.[1] ?? LETTERS.join('');
      const letter = letters[dice(letters.length)] as Letter; // not empty
      if (name === 'VOID') continue;
      const answer = await act(cast.who[letter], name, item);
      if (!isDone(answer)) continue;
      const next: Item = answer.ok();
      if (name === 'SUBMIT') round = [];
      else round.push(`${letter}:${name}`);
      if (next.reviewStatus === 'PUBLISHED') {
        const steps = ['H:APPROVE', 'M:APPROVE', 'O:APPROVE', ...(leaders ? ['L:APPROVE'] : []), 'O:PUBLISH'];
        expect(round).toEqual(steps);
        out += 1;
      }
      item = next;
    }
  }
  await leaderReviews(server, office, false);
  expect(out).toBeGreaterThan(3);
}, 120_000);
