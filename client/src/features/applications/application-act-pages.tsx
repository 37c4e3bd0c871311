import { useQuery } from '@apollo/client/react';
import { replyApplication, updateApplication } from '@gongkai/shared/applications/application.inputs';
import type { RowHolder } from '@gongkai/shared/permissions';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import {
  ApplicationDocument,
  ReplyApplicationDocument,
  UpdateApplicationDocument,
} from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { dayInSentence } from '../../ui/moment.ts';
import { RecordGate } from '../../ui/record-gate.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { useAct } from '../../ui/use-act.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { whyNotEdit, whyNotReply } from './application-acts.ts';
import { CaseFields, ReplyFields } from './application-fields.tsx';
import { fieldNames, valueWords, type Application } from './application-words.ts';

export function EditApplicationPage() {
  return (
    <WithItem title="编辑申请" whyNot={whyNotEdit}>
      {(item) => <EditForm item={item} />}
    </WithItem>
  );
}

export function ReplyApplicationPage() {
  return (
    <WithItem title="登记答复" whyNot={whyNotReply}>
      {(item) => <ReplyForm item={item} />}
    </WithItem>
  );
}

function EditForm({ item }: { item: Application }) {
  const { toItem, said } = usePlaces('/applications');
  const sections = useSections();
  const { act } = useAct(UpdateApplicationDocument);
  return (
    <ActForm
      title="编辑申请"
      kicker={item.acceptanceNo}
      schema={updateApplication}
      initial={{ ...item }}
      fixed={{ id: item.id, version: item.version }}
      submit="保存"
      consequence="修改记入办理记录。收到日期与渠道不能改。"
      send={(input) => act({ input })}
      onDone={() => {
        said('已保存');
        toItem(item.id);
      }}
      onClose={() => toItem(item.id)}
      fieldNames={fieldNames}
      valueText={valueWords(sections)}
    >
      <CaseFields />
    </ActForm>
  );
}

function ReplyForm({ item }: { item: Application }) {
  const { today } = useWorkbench();
  const { toItem, said } = usePlaces('/applications');
  const sections = useSections();
  const { act } = useAct(ReplyApplicationDocument);
  return (
    <ActForm
      title="登记答复"
      kicker={`${item.acceptanceNo}　${dayInSentence(item.dueOn)}截止`}
      schema={replyApplication}
      initial={{ servedOn: today }}
      fixed={{ id: item.id, version: item.version }}
      submit="登记答复"
      consequence="按送达日期计入统计，登记后不能撤回。"
      send={(input) => act({ input })}
      onDone={() => {
        said('已登记答复，统计已更新');
        toItem(item.id);
      }}
      onClose={() => toItem(item.id)}
      fieldNames={fieldNames}
      valueText={valueWords(sections)}
    >
      <ReplyFields />
    </ActForm>
  );
}

interface WithItemProps {
  title: string;
  whyNot: (item: Application, viewer: RowHolder) => string | null;
  children: (item: Application) => ReactNode;
}

function WithItem({ title, whyNot, children }: WithItemProps) {
  const { id = '' } = useParams();
  const { viewer } = useWorkbench();
  const { toItem } = usePlaces('/applications');
  const { data, error, refetch } = useQuery(ApplicationDocument, {
    variables: { id },
    fetchPolicy: 'cache-first',
  });
  return (
    <RecordGate
      title={title}
      onClose={() => toItem(id)}
      record={data?.application}
      error={error}
      onRetry={() => void refetch()}
      whyNot={(item) => whyNot(item, viewer)}
    >
      {children}
    </RecordGate>
  );
}
