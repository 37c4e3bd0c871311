import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/es/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { ReactNode } from 'react';
import { useColorMode } from './color-mode.ts';
import { darkTheme, lightTheme } from './theme.ts';

dayjs.locale('zh-cn');

/** antd's language and look. autoInsertSpace off: 登 录 with a gap is an antd habit, not Chinese typography. */
export function Providers({ children }: { children: ReactNode }) {
  const { mode } = useColorMode();
  return (
    <ConfigProvider
      locale={zhCN}
      theme={mode === 'dark' ? darkTheme : lightTheme}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
