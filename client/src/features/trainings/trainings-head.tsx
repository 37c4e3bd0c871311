import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { overList } from '../../ui/drawer-page.tsx';
import { FigureBand } from '../../ui/figure-band.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useListLink } from '../../ui/use-list-link.ts';
import { useYearLink } from '../../ui/use-year.ts';
import { useCan } from '../../ui/workbench-context.tsx';
import { attendancePath } from './paths.ts';
import { words } from './training-words.ts';
import { useTrainingFigures } from './use-training-figures.ts';

/** The head of the ledger, with the year in four figures. */
export function TrainingsHead({ year }: { year: number }) {
  const link = useListLink();
  const keepYear = useYearLink();
  const navigate = useNavigate();
  const mayRun = useCan('training:run');
  const mayImport = useCan('ledger:import');
  const { figures } = useTrainingFigures(year);
  const before = figures?.years.find((one) => one.year === year - 1);
  return (
    <>
      <PageHead
        title={words.title}
        breadcrumb={[{ label: '会议与培训' }, { label: words.title }, { label: `${year}年` }]}
        state={`${year}年的培训，按举办日期计入；参训人次按实际到场计。`}
        actions={
          <>
            <Button onClick={() => void navigate(keepYear('/trainings/figures'))}>{words.figures}</Button>
            {mayImport ? <Button onClick={() => void navigate('/import/trainings')}>导入</Button> : null}
            {mayRun ? (
              <Button
                type="primary"
                onClick={() => void navigate(link('/trainings/new'), { state: overList })}
              >
                登记培训
              </Button>
            ) : null}
          </>
        }
      />
      {figures ? (
        <FigureBand
          label={`${year}年培训`}
          figures={[
            {
              key: 'sessions',
              label: '已举办培训',
              value: figures.sessions,
              unit: '期',
              to: keepYear('/trainings?state=HELD'),
              ...(before && { comparison: `上年${before.sessions}期` }),
            },
            {
              key: 'personTimes',
              label: '参训',
              value: figures.personTimes,
              unit: '人次',
              to: attendancePath({ year: String(year) }),
              ...(before && { comparison: `上年${before.personTimes}人次` }),
            },
            {
              key: 'people',
              label: '参训人员',
              value: figures.people,
              unit: '人',
              to: keepYear('/trainings/figures#persons'),
              comparison: `共${figures.hours}学时`,
            },
            {
              key: 'missing',
              label: words.missing,
              value: figures.missing.length,
              unit: '人',
              to: keepYear('/trainings/figures#missing'),
              comparison: '联络员、科室负责人',
            },
          ]}
        />
      ) : null}
    </>
  );
}
