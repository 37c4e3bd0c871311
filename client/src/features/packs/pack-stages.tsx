import { packStageText } from '@gongkai/shared/packs/pack.texts';
import { STAGE_WORKING_DAYS } from '@gongkai/shared/packs/pack';
import { monthDay } from '../../ui/moment.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import type { Pack } from './pack-words.ts';

/** The five stages with their days, counted back from the meeting; the first that is not done is in bold. */
export function PackStages({ stages }: { stages: Pack['stages'] }) {
  const { today } = useWorkbench();
  const current = stages.find(({ done }) => !done)?.stage;
  return (
    <ol className="pack-stages" aria-label="准备阶段">
      {stages.map(({ stage, day, done }) => (
        <li key={stage} aria-current={stage === current ? 'step' : undefined}>
          <span className="pack-stage-day">
            {day ? monthDay(day) : '待定'}
            <span className="note">{before(STAGE_WORKING_DAYS[stage])}</span>
          </span>
          <StatusMark
            kind={
              done
                ? 'done'
                : day !== null && day < today
                  ? 'overdue'
                  : stage === current
                    ? 'in-progress'
                    : 'not-started'
            }
          >
            {packStageText[stage]}
          </StatusMark>
        </li>
      ))}
    </ol>
  );
}

const before = (workingDays: number): string => (workingDays === 0 ? '当日' : `会前${workingDays}个工作日`);
