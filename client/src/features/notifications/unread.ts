/** How many messages are unread after a live one: a new one adds, one that was read takes away. */
export function unreadAfter(
  unread: number,
  change: string | null,
  { readAt }: { readonly readAt: string | null },
): number {
  if (change === 'created') return readAt === null ? unread + 1 : unread;
  return readAt === null ? unread : Math.max(0, unread - 1);
}
