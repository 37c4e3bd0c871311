import type { Meeting } from './meeting-words.ts';

/** 文书: made when they are asked for, as the meeting stands then. */
export function MeetingFiles({ meeting }: { meeting: Meeting }) {
  const files = [
    { name: 'notice', label: '会议通知', note: '按会议安排生成' },
    { name: 'sign-in', label: '签到表', note: '空白，应到人员每人一行，供打印签名' },
    ...(meeting.minutes ? [{ name: 'minutes', label: '会议纪要', note: '含到会情况和议定事项' }] : []),
  ];
  return (
    <ul className="meeting-files">
      {files.map(({ name, label, note }) => (
        <li key={name}>
          {/* A file of the server's, no page of this application. */}
          <a href={`/documents/meeting/${meeting.id}/${name}.docx`} download>
            {label}
          </a>
          <span className="note">Word　{note}</span>
        </li>
      ))}
    </ul>
  );
}
