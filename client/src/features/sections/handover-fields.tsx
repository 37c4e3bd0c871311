import { Input, Select } from 'antd';
import { Link } from 'react-router';
import { DayField } from '../../ui/day-field.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { writtenDay } from '../../ui/moment.ts';
import { NoticeBar } from '../../ui/state-views.tsx';
import { useYearLink } from '../../ui/use-year.ts';
import type { Person, SectionRow } from './organisation-words.ts';

export interface HandoverFieldsProps {
  section: SectionRow;
  /** The section's people without the liaison of today. */
  members: readonly Person[];
  today: string;
  /** Since when the present liaison has been one. */
  since: string | null;
}

export function HandoverFields({ section, members, today, since }: HandoverFieldsProps) {
  const keepYear = useYearLink();
  return (
    <>
      {members.length === 0 ? (
        <div style={{ marginBottom: 18 }}>
          <NoticeBar kind="due-soon">
            {`${section.name}没有其他人员。请先`}
            <Link to={keepYear('/organisation/people/new')}>登记人员</Link>
            {'，或在“人员”中把接任人调整到本科室。'}
          </NoticeBar>
        </div>
      ) : null}
      <FormField name="successorId" label="接任人" required help="只能是本科室人员">
        <Select
          placeholder="请选择"
          disabled={members.length === 0}
          options={members.map((person) => ({ value: person.id, label: `${person.name}（${person.post}）` }))}
        />
      </FormField>
      <FormField
        name="from"
        label={section.liaison ? '交接日期' : '指定日期'}
        required
        help={
          since && section.liaison
            ? `不晚于今天；${section.liaison.name}自${writtenDay(since)}任联络员，任期到交接日前一天为止`
            : '不晚于今天'
        }
      >
        <DayField today={today} showFormat={false} />
      </FormField>
      <FormField name="reason" label="理由" required max={200} help="如岗位调整、借调、退休">
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} />
      </FormField>
    </>
  );
}
