import type { AttendanceMark } from '@gongkai/shared/meetings/attendance';
import type { MeetingState } from '@gongkai/shared/meetings/meeting.filter';

/** Whom a figure counts, as SQL over `attendee`; the twin of `isMarked`. */
export const MARK: Record<AttendanceMark, string> = {
  INVITED: 'attendee.removedAt IS NULL AND NOT attendee.walkIn',
  CAME: "attendee.removedAt IS NULL AND NOT attendee.walkIn AND attendee.state IN ('PRESENT', 'LATE')",
  LATE: "attendee.removedAt IS NULL AND NOT attendee.walkIn AND attendee.state = 'LATE'",
  ON_LEAVE: "attendee.removedAt IS NULL AND NOT attendee.walkIn AND attendee.state = 'ON_LEAVE'",
  ABSENT: "attendee.removedAt IS NULL AND NOT attendee.walkIn AND attendee.state = 'ABSENT'",
  WALK_IN: "attendee.removedAt IS NULL AND attendee.walkIn AND attendee.state IN ('PRESENT', 'LATE')",
};

/** What a filter on the state lets through, as SQL over `item`. */
export const STATE: Record<MeetingState, string> = {
  PLANNED: "item.voidedAt IS NULL AND item.status = 'PLANNED'",
  NOTIFIED: "item.voidedAt IS NULL AND item.status = 'NOTIFIED'",
  HELD: "item.voidedAt IS NULL AND item.status = 'HELD'",
  MINUTED: "item.voidedAt IS NULL AND item.status = 'MINUTED'",
  FILED: "item.voidedAt IS NULL AND item.status = 'FILED'",
  CONVENED: "item.voidedAt IS NULL AND item.status IN ('HELD', 'MINUTED', 'FILED')",
  VOIDED: 'item.voidedAt IS NOT NULL',
};
