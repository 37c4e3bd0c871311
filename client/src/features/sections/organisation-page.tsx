import { Button } from 'antd';
import { Outlet, useNavigate } from 'react-router';
import { overList, useOpenedAlone } from '../../ui/drawer-page.tsx';
import { writtenDay } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { useYearLink } from '../../ui/use-year.ts';
import { useCan } from '../../ui/workbench-context.tsx';
import { GroupOffice, LeadingGroup } from './leading-group.tsx';
import { PeopleTable } from './people-table.tsx';
import { SectionsTable } from './sections-table.tsx';
import { useLiveOrganisation, useOrganisation } from './use-organisation.ts';

/** 组织与职责: leading group, its office, the sections with head and liaison, and everybody. */
export function OrganisationPage() {
  const navigate = useNavigate();
  const keepYear = useYearLink();
  const alone = useOpenedAlone('/organisation');
  const [mayWrite, mayWriteBureau] = [useCan('organisation:write'), useCan('bureau:write')];
  const { bureau, sections, people, error, retry } = useOrganisation();
  useLiveOrganisation();

  if (alone) return alone;
  const go = (path: string) => () =>
    void navigate(keepYear(`/organisation/${path}`), { state: overList, preventScrollReset: true });
  return (
    <>
      <PageHead
        title="组织与职责"
        breadcrumb={[{ label: '组织与职责' }]}
        state={
          bureau ? (
            <>
              <span>{bureau.name}</span>
              <span>{`工作台自${writtenDay(bureau.goLiveOn)}启用`}</span>
            </>
          ) : null
        }
        actions={
          <>
            {mayWriteBureau ? <Button onClick={go('bureau')}>机关设置</Button> : null}
            {mayWrite ? <Button onClick={go('people/new')}>新建人员</Button> : null}
            {mayWrite ? <Button onClick={go('sections/new')}>新建科室</Button> : null}
          </>
        }
      />
      {error ? (
        <ErrorState detail={error.message} onRetry={retry} />
      ) : (
        <>
          <div className="columns">
            <div className="span-8">
              {people ? <LeadingGroup people={people} /> : <LoadingLines rows={4} />}
            </div>
            <div className="span-4">
              {people && sections ? (
                <GroupOffice people={people} sections={sections} />
              ) : (
                <LoadingLines rows={4} />
              )}
            </div>
            <div>
              <SectionsTable sections={sections} mayWrite={mayWrite} />
            </div>
            <div>
              <PeopleTable people={people} sections={sections ?? []} mayWrite={mayWrite} />
            </div>
          </div>
        </>
      )}
      <Outlet />
    </>
  );
}
