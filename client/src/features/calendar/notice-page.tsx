import { enterNotice } from '@gongkai/shared/calendar/calendar.inputs';
import { UNVERIFIED } from '@gongkai/shared/calendar/notice';
import { Input } from 'antd';
import { useState } from 'react';
import { EnterNoticeDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { useOnceKey } from '../../ui/once-key.ts';
import { useAct } from '../../ui/use-act.ts';
import { useNamedCalendar, type Notice } from '../../ui/use-named-calendar.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useYear } from '../../ui/use-year.ts';
import { useCan } from '../../ui/workbench-context.tsx';
import { NoticePreview, type Preview } from './notice-preview.tsx';
import { NoticeTextField } from './notice-text-field.tsx';
import './calendar.css';

/** 录入、更正放假安排: the notice's own wording, what it moves, and only then the act. */
export function NoticePage() {
  const year = useYear();
  const { toList } = usePlaces('/calendar');
  const { view, error, retry } = useNamedCalendar();
  const latest = view?.notices.findLast((notice) => notice.year === year);
  return (
    <FormGate
      title={latest ? `更正${year}年放假安排` : `录入${year}年放假安排`}
      onClose={toList}
      may={useCan('calendar:enter')}
      forbidden="放假安排由办公室录入。"
      record={view}
      error={error}
      onRetry={retry}
    >
      {() => <NoticeForm key={latest?.id ?? year} year={year} latest={latest} />}
    </FormGate>
  );
}

const fieldNames = { title: '通知名称', noticeNo: '发文字号', url: '网址', days: '放假安排' };
const verified = (text: string | null | undefined): string => (text === UNVERIFIED ? '' : (text ?? ''));

function NoticeForm({ year, latest }: { year: number; latest: Notice | undefined }) {
  const { toList, said } = usePlaces('/calendar');
  const { act } = useAct(EnterNoticeDocument);
  const onceKey = useOnceKey();
  const [preview, setPreview] = useState<Preview | null>(null);
  return (
    <ActForm
      title={latest ? `更正${year}年放假安排` : `录入${year}年放假安排`}
      kicker="工作日历"
      schema={enterNotice}
      initial={{
        onceKey,
        year,
        title: latest?.title ?? `国务院办公厅关于${year}年部分节假日安排的通知`,
        noticeNo: verified(latest?.noticeNo),
        url: verified(latest?.url),
        days: latest?.days.map(({ date, name, isOffDay }) => ({ date, name, isOffDay })) ?? [],
        calendarVersion: 0,
        expectedMoves: 0,
      }}
      submit={preview && preview.movedTotal > 0 ? `录入并调整${preview.movedTotal}项期限` : '录入'}
      consequence="只调整未办结事项的期限，前后日期记入办理记录，承办科室各收一条消息；可以撤销。"
      send={async (input) => {
        if (!preview) return { errors: { fields: [], general: ['请等待调整预览生成后再录入。'] } };
        const { calendarVersion, movedTotal } = preview;
        return act({ input: { ...input, calendarVersion, expectedMoves: movedTotal } });
      }}
      onDone={() => {
        said(preview?.movedTotal ? `已录入，调整${preview.movedTotal}项期限` : '已录入');
        toList();
      }}
      onClose={toList}
      fieldNames={fieldNames}
    >
      <FormField
        name="days"
        label="放假安排"
        required
        help="把通知正文贴在这里，每行一个节日；括号里写有星期的会逐一核对。"
      >
        <NoticeTextField year={year} />
      </FormField>
      <FormField name="title" label="通知名称" required max={100}>
        <Input />
      </FormField>
      <FormField name="noticeNo" label="发文字号" help="如 国办发明电〔2025〕7号；没有核对的留空。" max={40}>
        <Input />
      </FormField>
      <FormField name="url" label="网址" help="通知在中国政府网上的网址，可以留空。">
        <Input />
      </FormField>
      <NoticePreview year={year} onPreview={setPreview} />
    </ActForm>
  );
}
