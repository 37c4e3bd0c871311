const parts = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
});

/** 2026-11-23 10:29:05: a log says the second, and always the whole date. */
export function instantText(instant: string): string {
  const read = Object.fromEntries(
    parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value.padStart(2, '0')]),
  );
  return `${read['year']}-${read['month']}-${read['day']} ${read['hour']}:${read['minute']}:${read['second']}`;
}
