import { Button } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { overList } from '../../ui/drawer-page.tsx';
import { useIsPhone } from '../../ui/use-is-phone.ts';
import { useYearLink } from '../../ui/use-year.ts';
import { words } from './supervision-words.ts';
import { pressPath } from './use-press-places.ts';

/** 督办 of one row of the red list: straight to the form. */
export function PressButton({
  sectionId,
  taskId,
  name,
}: {
  sectionId: string;
  taskId: string;
  name: string;
}) {
  const navigate = useNavigate();
  const keepYear = useYearLink();
  const phone = useIsPhone();
  const { pathname, search } = useLocation();
  const open = () =>
    void navigate(keepYear(pressPath(sectionId, [taskId])), {
      state: { ...overList, from: pathname + search },
      preventScrollReset: true,
    });
  return (
    <Button size={phone ? 'large' : 'small'} onClick={open} aria-label={`${words.press}：${name}`}>
      {words.press}
    </Button>
  );
}
