/**
 * Limits with consultations and extensions, walked like `limits.fixture`: what, day of receipt, working days,
 * working days of the extension, due day, letters and opinions as FROM..TO.
 */
const TABLE = `
a letter answered within a week                      | 2026-03-02 | 20 |  0 | 2026-04-07 | 2026-03-05..2026-03-12
a letter on the day of receipt                       | 2026-03-02 | 20 |  0 | 2026-04-07 | 2026-03-02..2026-03-09
a letter answered the same day                       | 2026-03-02 | 20 |  0 | 2026-03-30 | 2026-03-05..2026-03-05
a letter answered the next working day               | 2026-03-02 | 20 |  0 | 2026-03-31 | 2026-03-05..2026-03-06
a letter on Friday answered on Sunday                | 2026-03-02 | 20 |  0 | 2026-03-30 | 2026-03-06..2026-03-08
a letter on Friday answered on Monday                | 2026-03-02 | 20 |  0 | 2026-03-31 | 2026-03-06..2026-03-09
a letter on Saturday                                 | 2026-03-02 | 20 |  0 | 2026-04-01 | 2026-03-07..2026-03-10
a letter on the day before the last                  | 2026-03-02 | 20 |  0 | 2026-04-07 | 2026-03-27..2026-04-03
a letter on the last day                             | 2026-03-02 | 20 |  0 | 2026-03-30 | 2026-03-30..2026-04-10
a letter after the last day                          | 2026-03-02 | 20 |  0 | 2026-03-30 | 2026-04-01..2026-04-10
a letter before the receipt, answered before it      | 2026-03-02 | 20 |  0 | 2026-03-30 | 2026-02-24..2026-02-27
a letter before the receipt, answered after it       | 2026-03-02 | 20 |  0 | 2026-04-01 | 2026-02-24..2026-03-04
all of the third party’s fifteen days                | 2026-03-02 | 20 |  0 | 2026-04-21 | 2026-03-03..2026-03-24
across the Spring Festival                           | 2026-02-09 | 20 |  0 | 2026-03-19 | 2026-02-12..2026-02-25
only the Spring Festival                             | 2026-02-09 | 20 |  0 | 2026-03-13 | 2026-02-14..2026-02-23
answered on a make-up Saturday                       | 2026-02-09 | 20 |  0 | 2026-03-19 | 2026-02-24..2026-02-28
sent on a make-up Saturday                           | 2026-02-09 | 20 |  0 | 2026-03-16 | 2026-02-14..2026-02-24
answered on the first day off                        | 2026-02-09 | 20 |  0 | 2026-03-16 | 2026-02-13..2026-02-15
across National Day                                  | 2026-09-18 | 20 |  0 | 2026-11-02 | 2026-09-24..2026-10-12
only National Day                                    | 2026-09-18 | 20 |  0 | 2026-10-22 | 2026-09-30..2026-10-07
ends the day before the make-up Saturday             | 2026-09-18 | 20 |  0 | 2026-10-26 | 2026-09-30..2026-10-09
ends on the make-up Saturday                         | 2026-09-18 | 20 |  0 | 2026-10-27 | 2026-09-30..2026-10-10
pushes the end past Labour Day                       | 2026-04-02 | 20 |  0 | 2026-05-12 | 2026-04-15..2026-04-22
two letters apart                                    | 2026-03-02 | 20 |  0 | 2026-04-07 | 2026-03-05..2026-03-10 2026-03-16..2026-03-18
two letters that overlap                             | 2026-03-02 | 20 |  0 | 2026-04-13 | 2026-03-05..2026-03-12 2026-03-10..2026-03-18
two letters on the same days                         | 2026-03-02 | 20 |  0 | 2026-04-07 | 2026-03-05..2026-03-12 2026-03-05..2026-03-12
one letter within another                            | 2026-03-02 | 20 |  0 | 2026-04-15 | 2026-03-05..2026-03-20 2026-03-09..2026-03-12
the second sent on the day the first is answered     | 2026-03-02 | 20 |  0 | 2026-04-13 | 2026-03-05..2026-03-12 2026-03-12..2026-03-18
the second sent on the day after                     | 2026-03-02 | 20 |  0 | 2026-04-10 | 2026-03-05..2026-03-12 2026-03-13..2026-03-18
the later given first                                | 2026-03-02 | 20 |  0 | 2026-04-07 | 2026-03-16..2026-03-18 2026-03-05..2026-03-10
a second reached because of the first                | 2026-03-02 | 20 |  0 | 2026-04-14 | 2026-03-05..2026-03-12 2026-04-01..2026-04-09
a second just missed                                 | 2026-03-02 | 20 |  0 | 2026-04-07 | 2026-03-05..2026-03-12 2026-04-07..2026-04-15
a third reached because of the second                | 2026-03-02 | 20 |  0 | 2026-04-20 | 2026-03-20..2026-03-27 2026-04-03..2026-04-10 2026-04-10..2026-04-17
an extension alone                                   | 2026-03-02 | 20 | 20 | 2026-04-28 |
an extension of five days                            | 2026-03-02 | 20 |  5 | 2026-04-07 |
an extension across Labour Day                       | 2026-04-13 | 20 | 20 | 2026-06-10 |
an extension across National Day                     | 2026-08-31 | 20 | 20 | 2026-10-30 |
an extension and a letter before                     | 2026-03-02 | 20 | 20 | 2026-05-08 | 2026-03-05..2026-03-12
an extension and a letter sent after the first end   | 2026-03-02 | 20 | 20 | 2026-05-08 | 2026-04-07..2026-04-14
an extension and a letter sent on the first end      | 2026-03-02 | 20 | 20 | 2026-05-07 | 2026-03-30..2026-04-03
an extension and a letter on the extended end        | 2026-03-02 | 20 | 20 | 2026-04-28 | 2026-04-28..2026-05-08
an extension and a letter the day before it ends     | 2026-03-02 | 20 | 20 | 2026-05-12 | 2026-04-27..2026-05-11
extension, overlap and holidays together             | 2026-01-26 | 20 | 20 | 2026-04-13 | 2026-02-10..2026-02-26 2026-02-14..2026-03-02 2026-04-20..2026-04-24
2009, across the Spring Festival                     | 2009-01-14 | 15 |  0 | 2009-02-19 | 2009-01-19..2009-02-03
2009, extended                                       | 2009-01-14 | 15 | 15 | 2009-03-02 |
2009, extended across National Day                   | 2009-09-24 | 15 | 15 | 2009-11-11 |
2009, extended with a letter                         | 2009-09-24 | 15 | 15 | 2009-11-20 | 2009-09-25..2009-10-12
2009, a letter answered on a make-up Sunday          | 2009-05-20 | 15 |  0 | 2009-06-12 | 2009-05-27..2009-05-31
2009, two letters that overlap                       | 2009-04-28 | 15 |  0 | 2009-05-27 | 2009-04-30..2009-05-06 2009-05-04..2009-05-08
2011, extended over the worked 31 December           | 2011-11-28 | 15 | 15 | 2012-01-11 | 2011-12-30..2011-12-31
2018, extended over the worked 29 December           | 2018-12-03 | 15 | 15 | 2019-01-16 | 2018-12-28..2018-12-29
the last day of the first edition, extended          | 2019-05-14 | 15 | 15 | 2019-06-26 |
the first day of the second edition, extended        | 2019-05-15 | 20 | 20 | 2019-07-11 |
2020, a letter during the lengthened Spring Festival | 2020-01-17 | 20 |  0 | 2020-02-25 | 2020-01-22..2020-02-03
2024, across three make-up days                      | 2024-09-10 | 20 | 20 | 2024-11-21 | 2024-09-13..2024-09-18 2024-09-29..2024-10-12
2025, across the New Year                            | 2025-12-15 | 20 | 20 | 2026-02-11 | 2025-12-31..2026-01-04
`;

/** What, start, working days, extension, due day, pauses. */
export const PAUSED_LIMITS = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [what = '', start = '', workingDays, extensionDays, dueOn = '', pauses = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return [what, start, Number(workingDays), Number(extensionDays), dueOn, pauses] as const;
  });
