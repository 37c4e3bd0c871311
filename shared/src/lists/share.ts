/**
 * A part of a whole in whole percent, rounded down so that 100 is only said of what is
 * wholly done; null of nothing. The one way every 完成率 is told: page, table and Word file.
 */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((part * 100) / whole);
