import type { EntityManager } from 'typeorm';

/**
 * Counts the 2009 form the slow way: plain rows, plain JavaScript, from the
 * office's own words and without any of the product's counting. Line → ids.
 */
type Row = Record<string, string | number | boolean | null>;

export type Counted = Record<string, string[]>;

export async function countSlowly(db: EntityManager, year: number, today: string): Promise<Counted> {
  const items: Row[] = await db.query('SELECT * FROM active_disclosure_item');
  const cases: Row[] = await db.query('SELECT * FROM disclosure_application');
  const remedies: Row[] = await db.query('SELECT * FROM legal_remedy');
  const lines: Counted = {};
  const put = (line: string, row: Row): void => void (lines[line] ??= []).push(String(row['id']));
  const text = (row: Row, field: string): string => String(row[field] ?? '');
  const inYear = (day: string): boolean => day.startsWith(`${year}-`);

  for (const item of items) {
    if (item['voidedAt'] !== null || item['attribute'] !== 'ACTIVE') continue;
    const published = text(item, 'publishedOn');
    const due = text(item, 'dueOn');
    // Undisclosed items begin to count on the day after their due day.
    if (published === '' && !(today > due)) continue;
    const day = published !== '' && published < due ? published : due;
    if (!inYear(day)) continue;
    put('A', item);
    put(published !== '' && published <= due ? 'A1' : 'A2', item);
    const disclosedByYearEnd = published !== '' && published <= `${year}-12-31`;
    if (!disclosedByYearEnd) put('notYetDisclosed', item);
    else put(text(item, 'channels').split(',').includes('WEBSITE') ? 'A3' : 'A4', item);
  }

  const channelLine: Record<string, string> = {
    IN_PERSON: 'B1',
    FAX: 'B2',
    EMAIL: 'B3',
    ONLINE: 'B4',
    POST: 'B5',
    OTHER: 'B6',
  };
  for (const application of cases) {
    if (application['voidedAt'] !== null) continue;
    if (inYear(text(application, 'receivedOn'))) {
      put('B', application);
      put(channelLine[text(application, 'channel')] ?? '?', application);
    }
    if (!inYear(text(application, 'servedOn'))) continue;
    const outcome = text(application, 'outcome');
    if (outcome === 'GRANTED') put('C1', application);
    else if (outcome === 'PARTIALLY_GRANTED') put('C2', application);
    else if (/^(REFUSED|UNABLE|NOT_PROCESSED)_/.test(outcome)) put('C3', application);
    else {
      put('notReplied', application);
      continue;
    }
    put('C', application);
  }

  const remedyLine: Record<string, string> = {
    REVIEW: 'D',
    DIRECT_LAWSUIT: 'E',
    LAWSUIT_AFTER_REVIEW: 'E',
    COMPLAINT: 'F',
  };
  for (const remedy of remedies) {
    if (remedy['voidedAt'] !== null || !inYear(text(remedy, 'acceptedOn'))) continue;
    put(remedyLine[text(remedy, 'kind')] ?? '?', remedy);
  }
  return lines;
}
