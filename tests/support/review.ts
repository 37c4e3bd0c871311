import { ActiveDisclosureItem } from '@gongkai/server/modules/disclosures/index';
import type { TestApp } from './app.ts';
import type { Office, Somebody } from './office.ts';
import { publication } from './office.ts';
import { OP } from './operations.ts';

export interface Row {
  readonly id: string;
  readonly version: number;
}

/** Somebody who heads every section there is, reviews for secrecy and belongs to the office: approves all of a round. */
export async function approver(office: Office, name = '徐建国'): Promise<Somebody> {
  const one = await office.somebody(name, ['SECTION_HEAD', 'SECRECY_REVIEWER', 'OFFICE']);
  await headEverySection(office, one.personId);
  return one;
}

export async function headEverySection(office: Office, headId: string): Promise<void> {
  for (const section of (await office.office.client.call(OP.sections)).ok())
    (await office.office.client.call(OP.updateSection, { input: { ...section, headId } })).ok();
}

/** Submits an item and approves every step of its round. */
export async function approve(
  office: Office,
  by: Somebody,
  row: Row,
): Promise<Row & { reviewStatus: string }> {
  const step = (at: Row): Row => ({ id: at.id, version: at.version });
  let item = (await office.office.client.call(OP.submitItem, { input: step(row) })).ok();
  while (item.reviewStatus.endsWith('_REVIEW'))
    item = (
      await by.client.call(OP.reviewItem, { input: { ...step(item), decision: 'APPROVED', opinion: '同意' } })
    ).ok();
  return item;
}

/** As if it had been reviewed on that day: tests of counting publish on days gone by. */
export async function approvedOn(server: TestApp, id: string, day: string): Promise<void> {
  await server.app.database.transaction(
    (db) => db.update(ActiveDisclosureItem, { id }, { approvedOn: day as never }), // a day of the test
  );
}

/** The whole way out of a draft, reviewed on the day of its publication. */
export async function bringOut(
  server: TestApp,
  office: Office,
  by: Somebody,
  row: Row,
  fields: Record<string, unknown> = {},
) {
  const { id, version } = await approve(office, by, row);
  const out = publication(fields);
  await approvedOn(server, id, String(out['publishedOn']));
  return office.office.client.call(OP.publishItem, { input: { id, version, ...out } });
}
