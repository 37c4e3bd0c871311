import { PersonalDataKind, scan, type ScannedText } from '@gongkai/shared/disclosures/scan';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Ctx } from '../../core/context.ts';
import { textOfFile } from '../../core/file-text.ts';
import { attachmentsOf, contentOf } from '../attachments/index.ts';
import type { ActiveDisclosureItem } from './active-disclosure-item.entity.ts';
import { findDisclosure } from './disclosure.reads.ts';

registerEnumType(PersonalDataKind, { name: 'PersonalDataKind' });

@ObjectType()
export class PersonalDataFinding {
  @Field(() => PersonalDataKind)
  kind: PersonalDataKind;

  @Field(() => String)
  masked: string;

  @Field(() => String)
  where: string;
}

/** What publication would be held up by, and the files nobody could look into. */
@ObjectType()
export class DisclosureScan {
  @Field(() => [PersonalDataFinding])
  findings: PersonalDataFinding[];

  @Field(() => [String], { description: '未能检查: names of files whose text cannot be read' })
  unchecked: string[];
}

/** What the item itself says to everybody. */
export const textsOf = (item: ActiveDisclosureItem): ScannedText[] =>
  [
    { where: '名称', text: item.title },
    { where: '文号', text: item.documentNo ?? '' },
    { where: '内容概述', text: item.summary ?? '' },
  ].filter(({ text }) => text !== '');

export interface FileTexts {
  readonly texts: readonly ScannedText[];
  readonly unchecked: readonly string[];
}

/** The text of an item's attachments, one file after another: a file may be large. */
export async function textsOfFiles(ctx: Ctx, id: string): Promise<FileTexts> {
  await findDisclosure(ctx, id);
  const texts: ScannedText[] = [];
  const unchecked: string[] = [];
  for (const file of await attachmentsOf(ctx.app.database.read, 'ActiveDisclosureItem', id)) {
    const text = await textOfFile(file.name, await contentOf(ctx.app.database.read, file.id));
    if (text === null) unchecked.push(file.name);
    else texts.push({ where: `附件“${file.name}”`, text });
  }
  return { texts, unchecked };
}

/** 公开前检查, for the page that asks before it publishes. */
export async function scanDisclosure(ctx: Ctx, id: string): Promise<DisclosureScan> {
  const item = await findDisclosure(ctx, id);
  const { texts, unchecked } = await textsOfFiles(ctx, id);
  return Object.assign(new DisclosureScan(), { findings: scan([...textsOf(item), ...texts]), unchecked });
}
