import { day, yearOf, type Day } from '@gongkai/shared/calendar/day';
import { IsNull, LessThan } from 'typeorm';
import type { App } from '../core/context.ts';
import { inTransaction, type Tx } from '../core/transaction.ts';
import { createRemedy } from '../modules/remedies/index.ts';
import { registerApplication, replyApplication } from '../modules/applications/index.ts';
import { backEnterDisclosure } from '../modules/disclosures/index.ts';
import { Notification } from '../modules/notifications/index.ts';
import { Bureau } from '../modules/sections/index.ts';
import { operatorContext } from '../operator.ts';
import { done } from './done.ts';
import { loadItems, loadUncommonItems, newItem } from './items.ts';
import { livelyCases, livelyItems, type LivelyCase } from './lively-year.ts';
import { loadMeetings, loadMeetings2009 } from './meetings.ts';
import { loadOrganisation, type DemoOrganisation } from './organisation.ts';
import { loadPlans } from './plans.ts';
import { makeRandom } from './random.ts';
import { loadPacks } from './packs.ts';
import { loadTaskLife } from './task-life.ts';
import { loadTrainings, loadTrainings2009 } from './trainings.ts';
import { ITEMS_2009 } from './year-2009.ts';

/** 演示数据 goes through the same services as people do; a refusal here is a mistake of the demo. */
export async function loadDemo(app: App): Promise<void> {
  const today = app.clock.today();
  const goLiveOn = day(`${yearOf(today) - 1}-01-01`);
  const organisation = done(
    await inTransaction(operatorContext(app, { demo: true }), async (tx) => {
      if (await tx.db.exists(Bureau))
        throw new Error('已有单位数据，不能再装入演示单位；请先用 demo:wipe 清除演示数据。');
      return loadOrganisation(tx, goLiveOn);
    }),
  );
  const office = operatorContext(app, { demo: true, actor: organisation.office });
  done(await inTransaction(office, (tx) => load2009(tx, organisation)));
  done(await inTransaction(office, (tx) => loadTrainings2009(tx, organisation)));
  done(await inTransaction(office, (tx) => loadMeetings2009(tx, organisation)));
  await loadPlans(app, organisation);
  for (const year of [yearOf(today) - 1, yearOf(today)]) {
    const random = makeRandom(year);
    const items = livelyItems(year, today, app.calendar, random);
    const cases = livelyCases(year, today, app.calendar, random);
    const pick = (): string => random.pick([...organisation.sections.values()]);
    await loadItems(app, items, organisation, pick);
    done(await inTransaction(office, (tx) => loadCases(tx, cases, pick)));
    done(await inTransaction(office, (tx) => loadRemedies(tx, year, today, pick)));
    done(await inTransaction(office, (tx) => loadTrainings(tx, year, organisation, makeRandom(year))));
    await loadMeetings(app, year, organisation, makeRandom(year));
  }
  await loadUncommonItems(app, organisation);
  await loadTaskLife(app, organisation);
  await loadPacks(app, organisation);
  await readOldMessages(app);
}

async function load2009(tx: Tx, { sections }: DemoOrganisation): Promise<void> {
  for (const { section, ...item } of ITEMS_2009)
    done(
      await backEnterDisclosure(tx, {
        ...item,
        sectionId: sections.get(section) ?? '',
        documentNo: null,
        summary: null,
        genre: null,
        attribute: 'ACTIVE',
        attributeReason: null,
        ...newItem(),
        channels: ['WEBSITE'],
        url: null,
        secrecyReviewer: '徐建国',
        secrecyReviewedOn: item.publishedOn,
      }),
    );
}

async function loadCases(tx: Tx, cases: readonly LivelyCase[], pick: () => string): Promise<void> {
  for (const { isCompany, reply, ...received } of cases) {
    const registered = done(
      await registerApplication(tx, {
        ...received,
        applicantKind: isCompany ? 'COMMERCIAL_ENTERPRISE' : 'NATURAL_PERSON',
        sectionId: pick(),
      }),
    );
    if (reply)
      done(
        await replyApplication(tx, {
          id: registered.id,
          version: registered.version,
          ...reply,
          replyNo: null,
        }),
      );
  }
}

async function loadRemedies(tx: Tx, year: number, today: Day, pick: () => string): Promise<void> {
  const acceptedOn = day(`${year}-03-18`);
  if (acceptedOn > today) return;
  const decided = day(`${year}-05-15`);
  done(
    await createRemedy(tx, {
      kind: 'REVIEW',
      acceptedOn,
      body: '县人民政府行政复议办公室',
      caseNo: `县复〔${year}〕9号`,
      matter: '不服政府信息公开答复申请复议',
      applicationId: null,
      sectionId: pick(),
      result: decided > today ? 'PENDING' : 'UPHELD',
      resultOn: decided > today ? null : decided,
    }),
  );
}

/** Nobody should find a year of messages unread: what is older than three days has been read. */
async function readOldMessages(app: App): Promise<void> {
  const before = new Date(app.clock.ms() - 3 * 86_400_000).toISOString();
  await app.database.transaction((db) =>
    db.update(
      Notification,
      { demo: true, readAt: IsNull(), createdAt: LessThan(before) },
      { readAt: app.clock.now() },
    ),
  );
}
