/** 2号 characters on one line of 156 mm, with a little to spare. */
const MOST = 19.5;

/** A title may break after these, or before those; never within a word (GB/T 9704-2012, 7.3.1: 词意完整). */
const AFTER = /(?:季度|年度|\d年|年\d+月|局|县|关于召开|和|与|及)$/;
const BEFORE =
  /(?:政府信息公开|(?<!政府)信息公开|依申请公开|工作|会议|例会|专题会|的通知|签到表|纪要|材料|责任分解表)/y;

function beginsWord(title: string, at: number): boolean {
  BEFORE.lastIndex = at;
  return BEFORE.test(title);
}

/** CJK is one wide, Latin half. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character < '\u0080' ? 0.5 : 1), 0);

/** The lines of a title, as equal as its words allow. */
export function titleLines(title: string): string[] {
  if (widthOf(title) <= MOST) return [title];
  const breaks = Array.from({ length: title.length - 1 }, (_, index) => index + 1)
    .filter((at) => AFTER.test(title.slice(0, at)) || beginsWord(title, at))
    .map((at) => [title.slice(0, at), title.slice(at)] as const);
  const longer = ([first, rest]: readonly [string, string]): number =>
    Math.max(widthOf(first), widthOf(rest));
  const best = breaks.toSorted((a, b) => longer(a) - longer(b))[0];
  if (!best) return [title];
  const [first, rest] = best;
  return [...titleLines(first), ...titleLines(rest)];
}

const DIGITS = '零一二三四五六七八九';

/** 1 to 99 as headings count: 一, 十, 十二, 二十, 二十三. */
export function numberOf(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) throw new RangeError(`no heading has this number: ${n}`);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return head + (ones === 0 ? '' : DIGITS[ones]);
}
