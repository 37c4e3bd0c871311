import { saveSummary } from '@gongkai/shared/packs/pack.inputs';
import { quarterText } from '@gongkai/shared/packs/pack';
import { coversRow } from '@gongkai/shared/permissions';
import { refusalText } from '@gongkai/shared/refusals';
import { App, Input } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { SubmitSummaryDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { EmptyState, ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { fieldNames, packPath, type Pack } from './pack-words.ts';
import { usePack } from './use-pack.ts';

/** 科室小结: prefilled from the tasks of the quarter; the section changes it and hands it in. */
export function SummaryPage() {
  const { sectionId = '' } = useParams();
  const { pack, error, refetch, may, input } = usePack();
  const { viewer } = useWorkbench();
  const navigate = useNavigate();
  const back = () => void navigate(packPath(input), { preventScrollReset: true });
  const summary = pack?.summaries.find((one) => one.sectionId === sectionId);
  const title = `${summary?.section.name ?? '科室'}小结`;
  if (!summary || !pack)
    return (
      <DrawerPage title={title} onClose={back}>
        {error ? (
          <ErrorState detail={error.message} onRetry={() => void refetch()} />
        ) : pack === undefined ? (
          <LoadingLines rows={6} />
        ) : (
          <EmptyState title={refusalText.SUMMARIES_NOT_REQUESTED} />
        )}
      </DrawerPage>
    );
  const own = coversRow(viewer, 'pack:summarise', { sectionId });
  if (!own || (pack.madeAt !== null && !may))
    return (
      <DrawerPage title={title} kicker={quarterText(input)} onClose={back}>
        {summary.submittedAt || own ? (
          <p className="pack-summary">{summary.text}</p>
        ) : (
          <EmptyState title="该科室尚未报送小结" />
        )}
        {own && pack.madeAt !== null ? <p className="note">{refusalText.PACK_MADE}</p> : null}
      </DrawerPage>
    );
  return (
    <SummaryForm key={summary.id} summary={summary} title={title} kicker={quarterText(input)} back={back} />
  );
}

interface SummaryFormProps {
  summary: Pack['summaries'][number];
  title: string;
  kicker: string;
  back: () => void;
}

function SummaryForm({ summary, title, kicker, back }: SummaryFormProps) {
  const { message } = App.useApp();
  const { act } = useAct(SubmitSummaryDocument);
  const { packId, sectionId, version, text } = summary;
  return (
    <ActForm
      title={title}
      kicker={kicker}
      schema={saveSummary}
      initial={{ packId, sectionId, version, text }}
      submit="报送"
      consequence="报送后办公室和领导小组可见；材料生成前可以再改。"
      send={(values) => act({ input: { ...values, packId, sectionId, version } })}
      onDone={() => {
        void message.success('小结已报送', 6);
        back();
      }}
      onClose={back}
      draft={{ name: `summary-${summary.id}` }}
      fieldNames={fieldNames}
    >
      <FormField name="text" label="科室小结" required max={1000} help="已按本季任务预填，按实际情况修改">
        <Input.TextArea autoSize={{ minRows: 8, maxRows: 20 }} />
      </FormField>
    </ActForm>
  );
}
