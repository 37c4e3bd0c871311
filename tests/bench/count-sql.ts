/** The counts behind one year's table, as plain SQL. */
const COUNTS = [
  `SELECT SUBSTR(statisticalOn, 6, 2) AS month, CASE WHEN publishedOn <= dueOn THEN 'YES' ELSE 'NO' END AS timely,
     CASE WHEN publishedOn IS NULL OR publishedOn > :to THEN 'NOT_YET' WHEN mainChannel = 'WEBSITE' THEN 'WEBSITE' ELSE 'OTHER' END AS via,
     CASE WHEN publishedOn IS NULL OR publishedOn > :to THEN 'NOT_YET' ELSE COALESCE(mainChannel, 'OTHER') END AS channel,
     category, sectionId, COUNT(*) AS n FROM active_disclosure_item
   WHERE statisticalOn BETWEEN :from AND :to AND attribute = 'ACTIVE' AND voidedAt IS NULL AND (publishedOn IS NOT NULL OR dueOn < CURDATE())
   GROUP BY month, timely, via, channel, category, sectionId`,
  `SELECT SUBSTR(receivedOn, 6, 2) AS month, channel, sectionId, COUNT(*) AS n FROM disclosure_application
   WHERE receivedOn BETWEEN :from AND :to AND voidedAt IS NULL GROUP BY month, channel, sectionId`,
  `SELECT SUBSTR(servedOn, 6, 2) AS month, CASE WHEN outcome IN ('GRANTED', 'PARTIALLY_GRANTED') THEN outcome WHEN outcome LIKE 'OTHER%' THEN 'NO_REPLY' ELSE 'REFUSED' END AS reply,
     sectionId, COUNT(*) AS n FROM disclosure_application
   WHERE servedOn BETWEEN :from AND :to AND voidedAt IS NULL AND outcome IS NOT NULL GROUP BY month, reply, sectionId`,
  `SELECT SUBSTR(acceptedOn, 6, 2) AS month, kind, sectionId, COUNT(*) AS n FROM legal_remedy
   WHERE acceptedOn BETWEEN :from AND :to AND voidedAt IS NULL GROUP BY month, kind, sectionId`,
  'SELECT COUNT(*) AS n FROM disclosure_application WHERE receivedOn < :from AND voidedAt IS NULL AND (servedOn IS NULL OR servedOn >= :from)',
];

export function countSql(year: string): string[] {
  const named = (sql: string): string =>
    sql.replaceAll(':from', `'${year}-01-01'`).replaceAll(':to', `'${year}-12-31'`);
  return COUNTS.map(named);
}
