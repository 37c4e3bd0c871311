import { backEnterDisclosure, createDisclosure } from '@gongkai/shared/disclosures/disclosure.inputs';
import { BackEnterDisclosureDocument, CreateDisclosureDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { dayInSentence, writtenDay } from '../../ui/moment.ts';
import { useOnceKey } from '../../ui/once-key.ts';
import { useAct } from '../../ui/use-act.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { DraftFields } from './disclosure-fields.tsx';
import { fieldNames } from './disclosure-words.ts';
import { PaperReviewFields, PublishFields } from './publication-fields.tsx';

export function NewDisclosurePage() {
  const { viewer } = useWorkbench();
  const { toList, toItem, said } = usePlaces('/disclosures');
  const { act } = useAct(CreateDisclosureDocument);
  const onceKey = useOnceKey();
  return (
    <FormGate
      title="登记信息"
      onClose={toList}
      may={useCan('disclosure:draft')}
      forbidden="信息由办公室、科室负责人和联络员登记。"
      record={viewer}
    >
      {() => (
        <ActForm
          title="登记信息"
          kicker="主动公开"
          schema={createDisclosure}
          initial={{ onceKey, attribute: 'ACTIVE', sectionId: viewer.sectionIds[0] }}
          submit="登记"
          consequence="登记后取得索引号，作为拟稿保存；附件在登记后添加，再报请审核。"
          send={(input) => act({ input })}
          onDone={(item) => {
            said(`已登记，索引号${item.indexNo}，最迟${dayInSentence(item.dueOn)}公开`);
            toItem(item.id);
          }}
          onClose={toList}
          draft={{ name: 'disclosure-new' }}
          fieldNames={fieldNames}
        >
          <DraftFields />
        </ActForm>
      )}
    </FormGate>
  );
}

export function BackEntryPage() {
  const { bootstrap } = useWorkbench();
  const { toList, toItem, said } = usePlaces('/disclosures');
  const { act } = useAct(BackEnterDisclosureDocument);
  const onceKey = useOnceKey();
  return (
    <FormGate
      title="补录信息"
      onClose={toList}
      may={useCan('disclosure:backEnter')}
      forbidden="启用之前的信息由办公室补录。"
      record={bootstrap}
    >
      {({ goLiveOn }) => (
        <ActForm
          title="补录信息"
          kicker="主动公开"
          schema={backEnterDisclosure}
          initial={{ onceKey, attribute: 'ACTIVE', channels: ['WEBSITE'] }}
          submit="补录"
          consequence={`只限${goLiveOn ? writtenDay(goLiveOn) : '系统'}启用之前已公开的信息，审查情况按纸质记录填写，计入统计并标明补录。`}
          send={(input) => act({ input })}
          onDone={(item) => {
            said(`已补录，索引号${item.indexNo}`);
            toItem(item.id);
          }}
          onClose={toList}
          draft={{ name: 'disclosure-back-entry' }}
          fieldNames={fieldNames}
        >
          <DraftFields published />
          <PaperReviewFields />
          <PublishFields />
        </ActForm>
      )}
    </FormGate>
  );
}
