import { notices2008to2017 } from './calendar-data-2008.ts';
import { noticesFrom2018 } from './calendar-data-2018.ts';
import type { HolidayNotice } from './notice.ts';

/**
 * All notices on days off that this project carries, oldest first. The days were taken from the wording of the
 * notices; a test compares every day with the npm package `chinese-days` (MIT), which is not used at run time.
 */
export const holidayNotices: readonly HolidayNotice[] = [...notices2008to2017, ...noticesFrom2018];
