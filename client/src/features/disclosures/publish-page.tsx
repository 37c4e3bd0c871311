import { useQuery } from '@apollo/client/react';
import { publishDisclosure } from '@gongkai/shared/disclosures/disclosure.inputs';
import { DisclosureScanDocument, PublishDisclosureDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { fieldNames, valueWords, type Disclosure } from './disclosure-words.ts';
import { PublishFields } from './publication-fields.tsx';
import { ScanBox } from './scan-box.tsx';
import { useDisclosurePlaces } from './use-disclosure-places.ts';
import { ofItem, WithItem } from './with-item.tsx';
import './disclosures.css';

export const PublishDisclosurePage = () => (
  <WithItem title="公开" act="PUBLISH">
    {(item) => <PublishForm item={item} />}
  </WithItem>
);

const names = { ...fieldNames, confirmScan: '确认公开的理由' };

function PublishForm({ item }: { item: Disclosure }) {
  const { today } = useWorkbench();
  const { toItem, said } = useDisclosurePlaces();
  const sections = useSections();
  const { act } = useAct(PublishDisclosureDocument);
  const { data, error, refetch } = useQuery(DisclosureScanDocument, {
    variables: { id: item.id },
    fetchPolicy: 'network-only',
  });
  const back = () => toItem(item.id);
  return (
    <ActForm
      {...ofItem(item, '公开')}
      schema={publishDisclosure}
      initial={{ publishedOn: today, channels: ['WEBSITE'] }}
      submit="公开"
      consequence="公开后计入统计表，不能撤回为未公开；登记有误的只能作废后重新登记。"
      send={async (input) => {
        const outcome = await act({ input });
        // What held it up may have come in since the form was opened.
        if ('errors' in outcome) void refetch().catch(() => undefined);
        return outcome;
      }}
      onDone={() => {
        said('已公开，统计已更新');
        back();
      }}
      onClose={back}
      fieldNames={names}
      valueText={valueWords(sections)}
    >
      <ScanBox scan={data?.disclosureScan} failed={Boolean(error)} onRetry={() => void refetch()} />
      <PublishFields />
    </ActForm>
  );
}
