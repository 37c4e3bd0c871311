import { useQuery } from '@apollo/client/react';
import { REPLY_WORKING_DAYS } from '@gongkai/shared/applications/application';
import {
  backEnterApplication,
  registerApplication,
  replyApplication,
  updateApplication,
} from '@gongkai/shared/applications/application.inputs';
import { regimeText } from '@gongkai/shared/applications/application.texts';
import { App } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  ApplicationDocument,
  BackEnterApplicationDocument,
  RegisterApplicationDocument,
  ReplyApplicationDocument,
  UpdateApplicationDocument,
} from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { DrawerPage, overList } from '../../ui/drawer-page.tsx';
import { longDay } from '../../ui/moment.ts';
import { useSections } from '../../ui/section-field.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useYearLink } from '../../ui/use-year.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { CaseFields, ReceiptFields, ReplyFields } from './application-fields.tsx';
import { fieldNames, valueWords, type Application } from './application-words.ts';

function usePlaces() {
  const navigate = useNavigate();
  const keepYear = useYearLink();
  const { message } = App.useApp();
  return {
    toList: () => void navigate(keepYear('/applications')),
    toItem: (id: string) => void navigate(keepYear(`/applications/${id}`), { state: overList }),
    said: (text: string) => void message.success(text, 6),
  };
}

export function RegisterApplicationPage() {
  const { today } = useWorkbench();
  const { toList, toItem, said } = usePlaces();
  const { act } = useAct(RegisterApplicationDocument);
  return (
    <ActForm
      title="登记申请"
      kicker="依申请公开"
      schema={registerApplication}
      initial={{ receivedOn: today, applicantKind: 'NATURAL_PERSON', channel: 'IN_PERSON' }}
      submit="登记"
      consequence="登记后取得受理编号，收到日期与渠道决定法定期限，不能再改；有误的只能作废后重新登记。"
      send={(input) => act({ input })}
      onDone={(item) => {
        said(
          `受理编号 ${item.acceptanceNo}。${longDay(item.dueOn)}前答复：${regimeText[item.regime]}，收到次日起${REPLY_WORKING_DAYS[item.regime]}个工作日`,
        );
        toItem(item.id);
      }}
      onClose={toList}
      draft={{ name: 'application-new', except: ['applicantName'] }}
      fieldNames={fieldNames}
    >
      <ReceiptFields />
    </ActForm>
  );
}

export function BackEntryPage() {
  const { bootstrap } = useWorkbench();
  const { toList, toItem, said } = usePlaces();
  const { act } = useAct(BackEnterApplicationDocument);
  return (
    <ActForm
      title="补录申请"
      kicker="依申请公开"
      schema={backEnterApplication}
      initial={{ applicantKind: 'NATURAL_PERSON' }}
      submit="补录"
      consequence={`只限${longDay(bootstrap.goLiveOn ?? '')}启用之前已答复的申请，按纸质记录填写，计入统计并标明补录。`}
      send={(input) => act({ input })}
      onDone={(item) => {
        said(`已补录 ${item.acceptanceNo}`);
        toItem(item.id);
      }}
      onClose={toList}
      draft={{ name: 'application-back-entry', except: ['applicantName'] }}
      fieldNames={fieldNames}
    >
      <ReceiptFields />
      <ReplyFields />
    </ActForm>
  );
}

export function EditApplicationPage() {
  return <WithItem>{(item) => <EditForm item={item} />}</WithItem>;
}

export function ReplyApplicationPage() {
  return <WithItem>{(item) => <ReplyForm item={item} />}</WithItem>;
}

function EditForm({ item }: { item: Application }) {
  const { toItem, said } = usePlaces();
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
  const { toItem, said } = usePlaces();
  const { act } = useAct(ReplyApplicationDocument);
  return (
    <ActForm
      title="登记答复"
      kicker={`${item.acceptanceNo}　${longDay(item.dueOn)}截止`}
      schema={replyApplication}
      initial={{ servedOn: today }}
      fixed={{ id: item.id, version: item.version }}
      submit="登记答复"
      consequence="按送达日计入统计，登记后不能撤回。"
      send={(input) => act({ input })}
      onDone={() => {
        said('已登记答复，统计已更新');
        toItem(item.id);
      }}
      onClose={() => toItem(item.id)}
      fieldNames={fieldNames}
    >
      <ReplyFields />
    </ActForm>
  );
}

function WithItem({ children }: { children: (item: Application) => ReactNode }) {
  const { id = '' } = useParams();
  const { toList } = usePlaces();
  const { data, error } = useQuery(ApplicationDocument, { variables: { id }, fetchPolicy: 'cache-first' });
  if (data) return children(data.application);
  return (
    <DrawerPage title="申请" onClose={toList}>
      {error ? <ErrorState title="不能打开" detail={error.message} /> : <LoadingLines rows={8} />}
    </DrawerPage>
  );
}
