import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from './scan.ts';

const found = (text: string) => scan([{ where: '名称', text }]).map(({ kind, masked }) => [kind, masked]);

/** Made up, with right check digits. */
const CARD = '11010519491231002X';
const BANK = '6222021234567890128';

describe('personal data is found', () => {
  it.each([
    ['an identity card', `身份证${CARD}。`, [['IDENTITY_CARD', '110*************2X']]],
    ['with a small x', `(${CARD.toLowerCase()})`, [['IDENTITY_CARD', '110*************2X']]],
    ['in groups', '110105 19491231 002X', [['IDENTITY_CARD', '110*************2X']]],
    ['with hyphens', '110105-19491231-002X', [['IDENTITY_CARD', '110*************2X']]],
    [
      'in full-width digits',
      '１１０１０５１９４９１２３１００２Ｘ',
      [['IDENTITY_CARD', '110*************2X']],
    ],
    ['a mobile number', '联系人张三 13812345678', [['MOBILE', '138******78']]],
    ['grouped as people write it', '138-1234-5678', [['MOBILE', '138******78']]],
    ['with the country before it', '+86 13812345678', [['MOBILE', '861********78']]],
    [
      'two beside each other',
      '13812345678 13912345678',
      [
        ['MOBILE', '138******78'],
        ['MOBILE', '139******78'],
      ],
    ],
    ['among other numbers', '1 2026 10 12 500 20 138 1234 5678 3 4', [['MOBILE', '138******78']]],
    ['a card number', `卡号${BANK}`, [['BANK_CARD', '622**************28']]],
    ['in fours', '6222 0212 3456 7890 128', [['BANK_CARD', '622**************28']]],
    ['a card of 16', '4111 1111 1111 1111', [['BANK_CARD', '411***********11']]],
  ])('%s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('once for each place, with the place', () => {
    const twice = scan([
      { where: '名称', text: `${CARD} ${CARD}` },
      { where: '附件“名单.xlsx”', text: CARD },
    ]);
    expect(twice.map(({ where }) => where)).toEqual(['名称', '附件“名单.xlsx”']);
  });
});

describe('other numbers are let through', () => {
  it.each([
    ['a wrong check digit', '110105194912310021'],
    ['a day that never was', '110105194913310027'],
    ['a fixed line', '0571-87654321'],
    ['a number of 11 that no mobile has', '12812345678'],
    ['a mobile number inside a longer one', '9913812345678'],
    ['a unified credit code', '91330106MA2CFRGP3X'],
    ['a card number with a wrong last digit', '6222021234567890123'],
    ['digits that pass Luhn under no card prefix', '7992739871300006'],
    ['an amount', '1234567.89 元，共 20000000000 元'],
    ['an index number', 'GK-2026-00001'],
    ['dates', '2026-10-12 2026-10-26'],
  ])('%s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});

it('never shows a number whole', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), fc.string(), (number, around) => {
      for (const { masked } of scan([{ where: '名称', text: `${around} ${number}，${around}` }]))
        expect(masked).not.toContain(number.slice(3, 9));
    }),
  );
});
