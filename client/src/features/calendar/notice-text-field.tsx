import { noticeText, readNotice } from '@gongkai/shared/calendar/notice-text';
import type { NoticeDay } from '@gongkai/shared/calendar/notice';
import { Input } from 'antd';
import { useState } from 'react';
import { StatusShape } from '../../ui/status-shape.tsx';

interface NoticeTextFieldProps {
  id?: string;
  year: number;
  value?: readonly NoticeDay[];
  onChange?: (days: readonly NoticeDay[]) => void;
}

const EXAMPLE = `元旦：1月1日至3日放假调休，共3天。1月4日（周日）上班。
春节：2月15日至23日放假调休，共9天。2月14日（周六）、2月28日（周六）上班。`;

/** The notice as published; the form gets the days read from it, none while something is not understood. */
export function NoticeTextField({ id, year, value = [], onChange }: NoticeTextFieldProps) {
  const [text, setText] = useState(() => noticeText(value));
  const { problems, days } = readNotice(text, year);
  const off = days.filter(({ isOffDay }) => isOffDay).length;
  return (
    <>
      <Input.TextArea
        {...(id && { id })}
        value={text}
        placeholder={EXAMPLE}
        autoSize={{ minRows: 7, maxRows: 16 }}
        aria-describedby={`${id}-read`}
        onChange={(event) => {
          setText(event.target.value);
          const read = readNotice(event.target.value, year);
          onChange?.(read.problems.length === 0 ? read.days : []);
        }}
      />
      <div id={`${id}-read`} className="notice-read" aria-live="polite">
        {problems.map((problem) => (
          <p key={problem} className="field-error">
            <StatusShape kind="overdue" size={8} />
            {problem}
          </p>
        ))}
        {problems.length === 0 && days.length > 0 ? (
          <p className="note">{`读出放假${off}天、调休上班${days.length - off}天`}</p>
        ) : null}
      </div>
    </>
  );
}
