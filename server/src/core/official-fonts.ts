/** The faces of GB/T 9704-2012 by their use: 标题, 正文, 一、, （一）, tables and page numbers. */
export const FACE = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  first: '黑体',
  second: '楷体_GB2312',
  table: '宋体',
} as const;
export type Face = keyof typeof FACE;

/**
 * The faces are sold and cannot be shipped with the document; a machine that lacks
 * one takes the first of these that it has.
 */
const FALLBACKS: Record<Face, readonly string[]> = {
  title: ['FZXiaoBiaoSong-B05S', '华文中宋', 'STZhongsong', '宋体', 'SimSun', 'Noto Serif CJK SC'],
  body: ['仿宋', 'FangSong', 'FangSong_GB2312', '华文仿宋', 'STFangsong', '宋体', 'Noto Serif CJK SC'],
  first: ['SimHei', '微软雅黑', 'Noto Sans CJK SC'],
  second: ['楷体', 'KaiTi', 'KaiTi_GB2312', '华文楷体', 'STKaiti', '宋体', 'Noto Serif CJK SC'],
  table: ['SimSun', '华文宋体', 'STSong', 'Noto Serif CJK SC'],
};

/** word/fontTable.xml. */
export function fontTable(): string {
  const fonts = Object.entries(FACE).map(
    ([face, name]) =>
      `<w:font w:name="${name}"><w:altName w:val="${FALLBACKS[face as Face].join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`, // the keys of FACE
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}
