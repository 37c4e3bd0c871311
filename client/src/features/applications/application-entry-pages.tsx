import { REPLY_WORKING_DAYS } from '@gongkai/shared/applications/application';
import { backEnterApplication, registerApplication } from '@gongkai/shared/applications/application.inputs';
import { regimeText } from '@gongkai/shared/applications/application.texts';
import { BackEnterApplicationDocument, RegisterApplicationDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { dayInSentence, writtenDay } from '../../ui/moment.ts';
import { useAct } from '../../ui/use-act.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { ReceiptFields, ReplyFields } from './application-fields.tsx';
import { fieldNames } from './application-words.ts';

export function RegisterApplicationPage() {
  const { today } = useWorkbench();
  const { toList, toItem, said } = usePlaces('/applications');
  const { act } = useAct(RegisterApplicationDocument);
  return (
    <FormGate
      title="登记申请"
      onClose={toList}
      may={useCan('application:register')}
      forbidden="申请由办公室和接待室登记。"
      record={today}
    >
      {(receivedOn) => (
        <ActForm
          title="登记申请"
          kicker="依申请公开"
          schema={registerApplication}
          initial={{ receivedOn, applicantKind: 'NATURAL_PERSON', channel: 'IN_PERSON' }}
          submit="登记"
          consequence="登记后取得受理编号，收到日期与渠道决定法定期限，不能再改；有误的只能作废后重新登记。"
          send={(input) => act({ input })}
          onDone={(item) => {
            said(
              `受理编号${item.acceptanceNo}，最迟${dayInSentence(item.dueOn)}答复：${regimeText[item.regime]}，收到次日起${REPLY_WORKING_DAYS[item.regime]}个工作日`,
            );
            toItem(item.id);
          }}
          onClose={toList}
          draft={{ name: 'application-new', except: ['applicantName'] }}
          fieldNames={fieldNames}
        >
          <ReceiptFields />
        </ActForm>
      )}
    </FormGate>
  );
}

export function BackEntryPage() {
  const { bootstrap } = useWorkbench();
  const { toList, toItem, said } = usePlaces('/applications');
  const { act } = useAct(BackEnterApplicationDocument);
  return (
    <FormGate
      title="补录申请"
      onClose={toList}
      may={useCan('application:backEnter')}
      forbidden="启用之前的申请由办公室补录。"
      record={bootstrap}
    >
      {({ goLiveOn }) => (
        <ActForm
          title="补录申请"
          kicker="依申请公开"
          schema={backEnterApplication}
          initial={{ applicantKind: 'NATURAL_PERSON' }}
          submit="补录"
          consequence={`只限${goLiveOn ? writtenDay(goLiveOn) : '系统'}启用之前已答复的申请，按纸质记录填写，计入统计并标明补录。`}
          send={(input) => act({ input })}
          onDone={(item) => {
            said(`已补录，受理编号${item.acceptanceNo}`);
            toItem(item.id);
          }}
          onClose={toList}
          draft={{ name: 'application-back-entry', except: ['applicantName'] }}
          fieldNames={fieldNames}
        >
          <ReceiptFields />
          <ReplyFields />
        </ActForm>
      )}
    </FormGate>
  );
}
