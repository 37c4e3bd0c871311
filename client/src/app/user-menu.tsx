import { Dropdown, type MenuProps } from 'antd';
import { chooseColorMode, useColorMode, type ColorModeChoice } from './color-mode.ts';
import { texts } from './texts.ts';

export interface ShellViewer {
  name: string;
  /** 职务 or section, as the person is known in the office. */
  post: string;
  /** The person acted for (代理), if any: shown as "A 代 B". */
  actingFor?: string | null;
}

export interface Identity {
  key: string;
  label: string;
  onClick: () => void;
}

export interface AccountProps {
  viewer: ShellViewer;
  identities: readonly Identity[];
  onLogout: () => void;
  onChangePassword?: () => void;
}

const words = texts.shell;

export const appearances: readonly { key: ColorModeChoice; label: string }[] = [
  { key: 'system', label: words.appearanceSystem },
  { key: 'light', label: words.appearanceLight },
  { key: 'dark', label: words.appearanceDark },
];

export function viewerName({ name, actingFor }: ShellViewer): string {
  return actingFor ? words.actsFor(name, actingFor) : name;
}

export function UserMenu({ viewer, identities, onLogout, onChangePassword }: AccountProps) {
  const { choice } = useColorMode();
  const items: NonNullable<MenuProps['items']> = [
    {
      key: 'appearance',
      type: 'group',
      label: words.appearance,
      children: appearances.map(({ key, label }) => ({
        key: `mode:${key}`,
        label,
        onClick: () => chooseColorMode(key),
      })),
    },
    { type: 'divider' },
    ...identities.map((identity) => ({ ...identity })),
    ...(onChangePassword
      ? [{ key: 'password', label: words.changePassword, onClick: onChangePassword }]
      : []),
    { key: 'logout', label: words.logout, onClick: onLogout },
  ];
  return (
    <Dropdown
      menu={{ items, selectedKeys: [`mode:${choice}`] }}
      trigger={['click']}
      placement="bottomRight"
      classNames={{ root: 'user-menu-list' }}
    >
      <button type="button" className="user-menu" aria-haspopup="menu">
        <span>{viewerName(viewer)}</span>
        <span className="user-menu-post">{viewer.post}</span>
      </button>
    </Dropdown>
  );
}
