import { describe, expect, it } from 'vitest';
import { REPLY_WORKING_DAYS, regimeOf } from '../applications/application.ts';
import { ACTIVE_DISCLOSURE_WORKING_DAYS } from '../disclosures/disclosure.ts';
import { day } from './day.ts';
import { citeLimit, REGIMES, regimeOn } from './regime.ts';

describe('the edition of the Regulation', () => {
  it.each([
    ['2008-01-01', 'R2008'],
    ['2008-05-01', 'R2008'],
    ['2019-05-14', 'R2008'],
    ['2019-05-15', 'R2019'],
    ['2026-11-25', 'R2019'],
  ])('on %s is %s, for applications as well', (date, id) => {
    expect(regimeOn(day(date)).id).toBe(id);
    expect(regimeOf(day(date))).toBe(id);
  });

  // Order 492: articles 18, 21, 24. Order 711: articles 26, 30, 32, 33.
  it.each([
    ['R2008', '2008-05-01', 15, 15, null, null, 20, 15],
    ['R2019', '2019-05-15', 20, 20, 15, 7, 20, 15],
  ] as const)(
    '%s, from %s: reply %i, extension %i, third party %s, correction %s, active %i, opinions %i',
    (
      id,
      from,
      replyDays,
      extensionDays,
      thirdPartyDays,
      correctionNoticeDays,
      activeDisclosureDays,
      opinionDays,
    ) => {
      expect(REGIMES[id]).toMatchObject({
        id,
        from,
        replyDays,
        extensionDays,
        thirdPartyDays,
        correctionNoticeDays,
        activeDisclosureDays,
        opinionDays,
      });
    },
  );

  it('is the only source of the numbers', () => {
    expect(REPLY_WORKING_DAYS).toEqual({ R2008: 15, R2019: 20 });
    for (const regime of Object.values(REGIMES))
      expect(regime.activeDisclosureDays).toBe(ACTIVE_DISCLOSURE_WORKING_DAYS);
  });

  it('stops the clock for other organs only since 2019', () => {
    expect(REGIMES.R2008.pausedFor).toEqual(['THIRD_PARTY']);
    expect(REGIMES.R2019.pausedFor).toEqual(['THIRD_PARTY', 'OTHER_ORGAN']);
  });

  it('is cited with its article, and not for what it does not say', () => {
    expect(citeLimit(REGIMES.R2019, 'REPLY')).toBe(
      '《中华人民共和国政府信息公开条例》（国务院令第711号）第三十三条',
    );
    expect(citeLimit(REGIMES.R2008, 'ACTIVE_DISCLOSURE')).toBe(
      '《中华人民共和国政府信息公开条例》（国务院令第492号）第十八条',
    );
    expect(citeLimit(REGIMES.R2019, 'OPINION')).toBeNull();
  });
});
