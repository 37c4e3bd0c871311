/** 参训明细, the person-times behind a figure. */
export function attendancePath(
  filter: Partial<Record<'year' | 'sectionId' | 'personId' | 'sessionId', string>>,
): string {
  return `/trainings/attendance?${new URLSearchParams(filter).toString()}`;
}
