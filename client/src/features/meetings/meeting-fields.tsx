import { valuesOf } from '@gongkai/shared/keys';
import { MeetingKind } from '@gongkai/shared/meetings/meeting';
import { meetingKindText } from '@gongkai/shared/meetings/meeting.texts';
import { Input, Select } from 'antd';
import { DayField } from '../../ui/day-field.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { AgendaField } from '../../ui/agenda-field.tsx';
import { PeopleField, PersonField } from './people-field.tsx';
import type { Choice } from './use-people.ts';
import './meetings.css';

export interface MeetingFieldsProps {
  choices: readonly Choice[];
  liaisons: readonly string[];
  /** 补录: some of it may not stand on the paper. */
  backEntry?: boolean;
}

/** What is known of a meeting when it is planned. */
export function MeetingFields({ choices, liaisons, backEntry = false }: MeetingFieldsProps) {
  const { today } = useWorkbench();
  return (
    <>
      <FormField name="name" label="会议名称" required max={100}>
        <Input autoComplete="off" placeholder="如 2026年第三季度政府信息公开工作例会" />
      </FormField>
      <FormField name="kind" label="类别" required>
        <Select
          placeholder="请选择"
          options={valuesOf(MeetingKind).map((value) => ({ value, label: meetingKindText[value] }))}
        />
      </FormField>
      <div className="meeting-when">
        <FormField name="heldOn" label="日期" required>
          <DayField today={today} />
        </FormField>
        <FormField name="startsAt" label="时间" required help="24小时制，如 09:00">
          <Input autoComplete="off" inputMode="numeric" maxLength={5} />
        </FormField>
      </div>
      <FormField name="place" label="地点" required>
        <Input autoComplete="off" />
      </FormField>
      <FormField name="convenorId" label="主持人" required>
        <PersonField choices={choices} />
      </FormField>
      <FormField
        name="invitedIds"
        label="参会人员"
        required
        help={backEntry ? '纸质签到表上的应到人员' : '即应到人员，已预选各科室、直属单位联络员，可增减'}
      >
        <PeopleField choices={choices} preset={{ label: '加上全部联络员', ids: liaisons }} />
      </FormField>
      <FormField name="agenda" label="议题" help={backEntry ? '纸面上没有的不填' : undefined}>
        <AgendaField />
      </FormField>
    </>
  );
}
