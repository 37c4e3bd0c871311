import { quarterText } from '@gongkai/shared/packs/pack';
import { Outlet } from 'react-router';
import { dayInSentence } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState, ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { useOpenedAlone } from '../../ui/drawer-page.tsx';
import { PackActions } from './pack-actions.tsx';
import { PackChanges } from './pack-changes.tsx';
import { PackChecklist } from './pack-checklist.tsx';
import { PackPreview } from './pack-preview.tsx';
import { PackStages } from './pack-stages.tsx';
import { PackSummaries } from './pack-summaries.tsx';
import { packPath, type Pack } from './pack-words.ts';
import { usePack } from './use-pack.ts';
import './packs.css';

/** 季度例会材料: what is to be checked at the left, what goes out at the right. */
export function PackPage() {
  const { pack, error, refetch, may, input } = usePack();
  const alone = useOpenedAlone(packPath(input));
  if (alone) return alone;
  const title = `${quarterText(input)}例会材料`;
  return (
    <>
      <PageHead
        title={title}
        breadcrumb={[
          { label: '会议与培训' },
          { label: '季度例会准备', to: '/packs' },
          { label: quarterText(input) },
        ]}
        state={pack ? stateOf(pack) : null}
        actions={pack && may ? <PackActions pack={pack} /> : null}
      />
      {pack ? (
        <Opened pack={pack} may={may} />
      ) : error ? (
        <ErrorState detail={error.message} onRetry={() => void refetch()} />
      ) : pack === null && !may ? (
        <EmptyState title="材料尚未开始准备" detail="例会材料由办公室准备，开始后在这里可以看到进展。" />
      ) : (
        <LoadingLines rows={10} />
      )}
      <Outlet />
    </>
  );
}

function Opened({ pack, may }: { pack: Pack; may: boolean }) {
  return (
    <>
      <PackStages stages={pack.stages} />
      <div className="columns pack-columns">
        <div className="span-5">
          <PackChecklist pack={pack} may={may} />
          <PackSummaries pack={pack} may={may} />
          <PackChanges pack={pack} />
        </div>
        <div className="span-7">
          <PackPreview pack={pack} />
        </div>
      </div>
    </>
  );
}

function stateOf({ meeting, madeAt, madeBy }: Pack): string {
  const when = meeting
    ? `${dayInSentence(meeting.heldOn)}${meeting.startsAt}，${meeting.place}`
    : '例会尚未安排';
  return madeAt ? `${when}　材料已由${madeBy ?? ''}生成` : when;
}
