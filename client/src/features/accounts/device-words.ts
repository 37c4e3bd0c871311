/** Which machine a login is on, as its owner would say it; the full text stays in the tooltip. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/360SE|360EE|QIHU/i, '360浏览器'],
  [/MetaSr/i, '搜狗浏览器'],
  [/MicroMessenger/i, '微信'],
  [/QQBrowser/i, 'QQ浏览器'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS/i, '鸿蒙'],
  [/Android/, '安卓手机'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'Mac'],
  [/Kylin|UOS|Deepin/i, '国产系统'],
  [/Linux/, 'Linux'],
];

export function deviceWords(userAgent: string | null): string {
  if (!userAgent) return '未知设备';
  const found = [browsers, systems].flatMap(
    (list) => list.find(([pattern]) => pattern.test(userAgent))?.[1] ?? [],
  );
  return found.length > 0 ? found.join('，') : '其他程序';
}
