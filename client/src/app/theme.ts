import { theme, type ThemeConfig } from 'antd';
import {
  componentSizes,
  darkColours,
  darkComponents,
  darkExact,
  lightColours,
  lightComponents,
  sizes,
} from './theme-tokens.ts';

type Components = NonNullable<ThemeConfig['components']>;
type Algorithm = (typeof theme)['darkAlgorithm'];

// Without this last step darkAlgorithm dulls the seeds (#8DB8E0 becomes #7B9FC1) and leaves links at its own blue.
// Module level, because antd compares algorithms by identity.
const exact: Algorithm = (seed, map) => ({ ...(map ?? theme.darkAlgorithm(seed)), ...darkExact });

/** Joins two sets of component tokens, component by component. */
function join(base: Components, extra: Components): Components {
  const joined: Record<string, object> = { ...base };
  for (const [name, tokens] of Object.entries(extra)) joined[name] = { ...joined[name], ...tokens };
  return joined;
}

export const lightTheme: ThemeConfig = {
  token: { ...sizes, ...lightColours },
  components: join(componentSizes, lightComponents),
};

export const darkTheme: ThemeConfig = {
  algorithm: [theme.darkAlgorithm, exact],
  // boxShadowTertiary is text like the colours are, and "none" holds in both modes.
  token: { ...sizes, ...darkColours },
  components: join(componentSizes, darkComponents),
};
