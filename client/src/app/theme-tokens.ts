import type { ThemeConfig } from 'antd';

/**
 * The values behind app/theme.ts, as data. Sizes hold in both modes; colours are given per mode.
 * The light `*Bg` tokens must be stated: from so dark a seed antd derives a muddy grey. Its default placeholder
 * and description texts (25 % and 45 % black) fail contrast, so they are stated too.
 */
export const sizes = {
  fontFamily:
    '-apple-system, BlinkMacSystemFont, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Source Han Sans SC", "Noto Sans CJK SC", sans-serif',
  fontSize: 14, fontSizeSM: 12, fontSizeLG: 16, fontSizeHeading1: 24, fontSizeHeading2: 16, fontSizeHeading3: 14,
  lineHeight: 1.5714, lineHeightHeading1: 1.4167, lineHeightHeading2: 1.5, fontWeightStrong: 600, borderRadius: 2,
  borderRadiusLG: 2, borderRadiusSM: 2, borderRadiusXS: 2, controlHeight: 32, controlHeightSM: 26,
  controlHeightLG: 40, controlOutlineWidth: 2, lineWidth: 1, wireframe: false, boxShadowTertiary: 'none',
  motionDurationMid: '0.12s', motionDurationSlow: '0.16s',
} satisfies ThemeConfig['token'];

export const lightColours = {
  colorPrimary: '#1C4B73', colorSuccess: '#2B6B45', colorWarning: '#8A5200', colorError: '#A6231B',
  colorInfo: '#1C4B73', colorLink: '#1C4B73', colorPrimaryHover: '#2A6496', colorPrimaryActive: '#143854',
  colorPrimaryBg: '#E9F0F6', colorPrimaryBgHover: '#DCE7F0', colorPrimaryBorder: '#8FA9BF',
  colorLinkHover: '#2A6496', colorLinkActive: '#143854', colorSuccessBg: '#EDF4EF', colorSuccessBorder: '#2B6B45',
  colorWarningBg: '#FBF3E4', colorWarningBorder: '#8A5200', colorErrorBg: '#FBEDEB', colorErrorBorder: '#A6231B',
  colorErrorHover: '#B93A31', colorInfoBg: '#E9F0F6', colorInfoBorder: '#8FA9BF', colorText: '#1B2127',
  colorTextHeading: '#1B2127', colorTextSecondary: '#46505A', colorTextTertiary: '#5E6973',
  colorTextDescription: '#5E6973', colorTextPlaceholder: '#5E6973', colorTextQuaternary: '#666F78',
  colorTextDisabled: '#666F78', colorIcon: '#5E6973', colorBgLayout: '#F4F5F3', colorBgContainer: '#FFFFFF',
  colorBgElevated: '#FFFFFF', colorBgContainerDisabled: '#F4F5F3', colorBgMask: 'rgba(24,30,36,0.32)',
  colorBorder: '#848F98', colorBorderSecondary: '#DFE3E5', colorSplit: '#DFE3E5', colorFillAlter: '#F6F7F6',
  controlItemBgHover: '#F6F7F6', controlItemBgActive: '#E9F0F6', controlItemBgActiveHover: '#DCE7F0',
  controlOutline: '#B9CCDD', boxShadow: '0 4px 16px rgba(24,30,36,0.14)',
  boxShadowSecondary: '0 4px 16px rgba(24,30,36,0.14)',
} satisfies ThemeConfig['token'];

/** Colours that must come out of darkAlgorithm exactly as written here. */
export const darkExact = {
  colorPrimary: '#8DB8E0', colorSuccess: '#7CC79A', colorWarning: '#E3B15C', colorError: '#F2938A',
  colorInfo: '#8DB8E0', colorLink: '#8DB8E0', colorPrimaryHover: '#A9CBEA', colorPrimaryActive: '#6F9FCB',
  colorPrimaryBg: '#1D2F40', colorPrimaryBgHover: '#24394D', colorPrimaryBorder: '#4E6F8E',
  colorLinkHover: '#A9CBEA', colorLinkActive: '#6F9FCB', colorSuccessBg: '#1B2C23', colorWarningBg: '#33291A',
  colorErrorBg: '#3A2221', colorInfoBg: '#1D2F40', colorErrorHover: '#F6ADA6', colorText: '#E6E9EC',
  colorTextSecondary: '#B9C2CA', colorTextTertiary: '#98A4AE', colorTextQuaternary: '#8592A0',
  colorBgLayout: '#101418', colorBgContainer: '#171C21', colorBgElevated: '#1D242A', colorBorder: '#7C8994',
  colorBorderSecondary: '#2C353D',
} satisfies ThemeConfig['token'];

export const darkColours = {
  colorTextHeading: '#E6E9EC', colorTextDescription: '#98A4AE', colorTextPlaceholder: '#98A4AE',
  colorTextDisabled: '#8592A0', colorIcon: '#98A4AE', colorSplit: '#2C353D', colorFillAlter: '#1D242A',
  controlItemBgHover: '#1D242A', controlItemBgActive: '#1D2F40', controlItemBgActiveHover: '#24394D',
  colorBgMask: 'rgba(0,0,0,0.55)', controlOutline: '#35506A', boxShadow: '0 4px 16px rgba(0,0,0,0.5)',
  boxShadowSecondary: '0 4px 16px rgba(0,0,0,0.5)',
} satisfies ThemeConfig['token'];

export const componentSizes = {
  Layout: { headerHeight: 48, headerPadding: '0 32px 0 20px' },
  Menu: {
    itemHeight: 40, itemBorderRadius: 0, subMenuItemBorderRadius: 0, itemMarginInline: 0, itemMarginBlock: 0,
    itemPaddingInline: 20, activeBarBorderWidth: 0,
  },
  Table: {
    headerBorderRadius: 0, cellPaddingBlock: 9, cellPaddingInline: 12, cellPaddingBlockMD: 9,
    cellPaddingInlineMD: 12, cellPaddingBlockSM: 5, cellPaddingInlineSM: 8,
  },
  Button: {
    fontWeight: 400, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', paddingInline: 14,
    paddingInlineLG: 24, contentFontSizeLG: 15,
  },
  Drawer: { footerPaddingBlock: 14, footerPaddingInline: 32 },
  Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 6px' },
  Select: { optionSelectedFontWeight: 600 },
  Steps: { iconSize: 14, dotSize: 13, dotCurrentSize: 13, titleLineHeight: 22 },
  Timeline: { tailWidth: 1, dotBorderWidth: 1.5, itemPaddingBottom: 14 },
  Tabs: { titleFontSize: 14, horizontalItemGutter: 24 },
  Descriptions: { itemPaddingBottom: 8 },
  Statistic: { titleFontSize: 13, contentFontSize: 34 },
  Modal: { titleFontSize: 16 },
  Progress: { lineBorderRadius: 0 },
  Result: { titleFontSize: 16, subtitleFontSize: 13, iconFontSize: 0 },
  Tooltip: { maxWidth: 320 },
} satisfies ThemeConfig['components'];

export const lightComponents = {
  Layout: { headerBg: '#FFFFFF', headerColor: '#1B2127', siderBg: '#F4F5F3', bodyBg: '#FFFFFF' },
  Menu: {
    itemBg: '#F4F5F3', subMenuItemBg: '#F4F5F3', itemColor: '#1B2127', itemHoverBg: '#EBEDEB',
    itemActiveBg: '#FFFFFF', itemSelectedBg: '#FFFFFF', itemSelectedColor: '#1B2127',
  },
  Table: {
    headerBg: 'transparent', headerColor: '#5E6973', headerSplitColor: 'transparent',
    headerSortActiveBg: 'transparent', headerSortHoverBg: '#F6F7F6', bodySortBg: 'transparent',
    borderColor: '#DFE3E5', rowHoverBg: '#F6F7F6', rowSelectedBg: '#E9F0F6', rowSelectedHoverBg: '#DCE7F0',
    footerBg: 'transparent',
  },
  Button: { defaultBorderColor: '#848F98' },
  Form: { labelColor: '#1B2127', labelRequiredMarkColor: '#A6231B' },
  Input: {
    activeBorderColor: '#1C4B73', hoverBorderColor: '#1C4B73', activeShadow: '0 0 0 2px #E9F0F6',
    errorActiveShadow: '0 0 0 2px #FBEDEB',
  },
  Select: { optionSelectedBg: '#E9F0F6', optionActiveBg: '#F6F7F6', activeOutlineColor: '#E9F0F6' },
  Tag: { defaultBg: '#FFFFFF', defaultColor: '#46505A' },
  Timeline: { tailColor: '#DFE3E5', dotBg: '#FFFFFF' },
  Tabs: { inkBarColor: '#1C4B73', itemColor: '#46505A', itemSelectedColor: '#1B2127' },
  Segmented: { trackBg: '#F4F5F3', itemSelectedBg: '#E9F0F6', itemSelectedColor: '#1C4B73', itemColor: '#46505A' },
  Descriptions: { labelColor: '#5E6973' },
  Breadcrumb: { itemColor: '#5E6973', linkColor: '#5E6973', lastItemColor: '#5E6973', separatorColor: '#5E6973' },
  Modal: { headerBg: '#FFFFFF', contentBg: '#FFFFFF' },
  Progress: { defaultColor: '#1C4B73', remainingColor: '#DFE3E5' },
  Pagination: { itemActiveBg: '#E9F0F6' },
  Skeleton: { gradientFromColor: '#EDEFEE', gradientToColor: '#EDEFEE' },
} satisfies ThemeConfig['components'];

export const darkComponents = {
  Button: { primaryColor: '#0F1A24', dangerColor: '#0F1A24', defaultBorderColor: '#7C8994' },
  Layout: { headerBg: '#171C21', headerColor: '#E6E9EC', siderBg: '#101418', bodyBg: '#171C21' },
  Menu: {
    itemBg: '#101418', subMenuItemBg: '#101418', itemColor: '#E6E9EC', itemHoverBg: '#1D242A',
    itemActiveBg: '#171C21', itemSelectedBg: '#171C21', itemSelectedColor: '#E6E9EC',
  },
  Table: {
    headerColor: '#98A4AE', borderColor: '#2C353D', rowHoverBg: '#1D242A', headerSortHoverBg: '#1D242A',
    rowSelectedBg: '#1D2F40', rowSelectedHoverBg: '#24394D',
  },
} satisfies ThemeConfig['components'];
