import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { recordColumns, reference } from './columns.ts';

const tables = (): Table[] => [
  new Table({
    name: 'meeting',
    columns: [
      ...recordColumns(),
      { name: 'onceKey', type: 'varchar', length: '80' },
      { name: 'name', type: 'varchar', length: '100' },
      { name: 'kind', type: 'varchar', length: '10' },
      { name: 'heldOn', type: 'date' },
      { name: 'startsAt', type: 'varchar', length: '5' },
      { name: 'place', type: 'varchar', length: '60' },
      { name: 'convenorId', type: 'varchar', length: '36' },
      { name: 'agenda', type: 'text' },
      { name: 'invitedNames', type: 'text' },
      { name: 'status', type: 'varchar', length: '10' },
      { name: 'backEntry', type: 'boolean' },
      { name: 'notifiedAt', type: 'varchar', length: '24', isNullable: true },
      { name: 'minutesNo', type: 'varchar', length: '60', isNullable: true },
      { name: 'minutes', type: 'text', isNullable: true },
      { name: 'minutesSignedBy', type: 'varchar', length: '60', isNullable: true },
      { name: 'archiveNo', type: 'varchar', length: '60', isNullable: true },
      { name: 'voidedAt', type: 'varchar', length: '24', isNullable: true },
      { name: 'voidReason', type: 'varchar', length: '200', isNullable: true },
    ],
    indices: [
      { name: 'meeting_held', columnNames: ['heldOn', 'id'] },
      { name: 'meeting_once', columnNames: ['onceKey'], isUnique: true },
    ],
    foreignKeys: [reference('meeting_convenor_fk', 'convenorId', 'person')],
  }),
  new Table({
    name: 'meeting_attendee',
    columns: [
      ...recordColumns(),
      { name: 'meetingId', type: 'varchar', length: '36' },
      { name: 'personId', type: 'varchar', length: '36' },
      { name: 'sectionId', type: 'varchar', length: '36', isNullable: true },
      { name: 'state', type: 'varchar', length: '10' },
      { name: 'leaveReason', type: 'varchar', length: '60', isNullable: true },
      { name: 'walkIn', type: 'boolean' },
      { name: 'removedAt', type: 'varchar', length: '24', isNullable: true },
    ],
    indices: [
      { name: 'attendee_once', columnNames: ['meetingId', 'personId'], isUnique: true },
      { name: 'attendee_person', columnNames: ['personId'] },
    ],
    foreignKeys: [
      reference('attendee_meeting_fk', 'meetingId', 'meeting'),
      reference('attendee_person_fk', 'personId', 'person'),
      reference('attendee_section_fk', 'sectionId', 'section'),
    ],
  }),
  new Table({
    name: 'meeting_decision',
    columns: [
      ...recordColumns(),
      { name: 'onceKey', type: 'varchar', length: '80' },
      { name: 'meetingId', type: 'varchar', length: '36' },
      { name: 'position', type: 'integer' },
      { name: 'what', type: 'varchar', length: '200' },
      { name: 'sectionId', type: 'varchar', length: '36' },
      { name: 'personId', type: 'varchar', length: '36', isNullable: true },
      { name: 'dueOn', type: 'date' },
      { name: 'taskId', type: 'varchar', length: '36', isNullable: true },
      { name: 'voidedAt', type: 'varchar', length: '24', isNullable: true },
      { name: 'voidReason', type: 'varchar', length: '200', isNullable: true },
    ],
    indices: [
      { name: 'decision_meeting', columnNames: ['meetingId', 'position'] },
      { name: 'decision_once', columnNames: ['onceKey'], isUnique: true },
      { name: 'decision_task', columnNames: ['taskId'] },
    ],
    foreignKeys: [
      reference('decision_meeting_fk', 'meetingId', 'meeting'),
      reference('decision_section_fk', 'sectionId', 'section'),
      reference('decision_person_fk', 'personId', 'person'),
      reference('decision_task_fk', 'taskId', 'task'),
    ],
  }),
  new Table({
    name: 'training_session',
    columns: [
      ...recordColumns(),
      { name: 'onceKey', type: 'varchar', length: '80' },
      { name: 'subject', type: 'varchar', length: '100' },
      { name: 'kind', type: 'varchar', length: '12' },
      { name: 'heldOn', type: 'date' },
      { name: 'place', type: 'varchar', length: '60' },
      { name: 'lecturer', type: 'varchar', length: '40' },
      { name: 'halfHours', type: 'integer' },
      { name: 'backEntry', type: 'boolean' },
      { name: 'remark', type: 'varchar', length: '200', isNullable: true },
      { name: 'voidedAt', type: 'varchar', length: '24', isNullable: true },
      { name: 'voidReason', type: 'varchar', length: '200', isNullable: true },
    ],
    indices: [
      { name: 'training_held', columnNames: ['heldOn', 'id'] },
      { name: 'training_once', columnNames: ['onceKey'], isUnique: true },
    ],
  }),
  new Table({
    name: 'training_attendance',
    columns: [
      ...recordColumns(),
      { name: 'sessionId', type: 'varchar', length: '36' },
      { name: 'personId', type: 'varchar', length: '36' },
      { name: 'sectionId', type: 'varchar', length: '36', isNullable: true },
      { name: 'present', type: 'boolean' },
      { name: 'score', type: 'integer', isNullable: true },
    ],
    indices: [
      { name: 'attendance_once', columnNames: ['sessionId', 'personId'], isUnique: true },
      { name: 'attendance_person', columnNames: ['personId'] },
    ],
    foreignKeys: [
      reference('attendance_session_fk', 'sessionId', 'training_session'),
      reference('attendance_person_fk', 'personId', 'person'),
      reference('attendance_section_fk', 'sectionId', 'section'),
    ],
  }),
];

export class CreateMeetingsAndTrainings1790000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().toReversed()) await runner.dropTable(table, true);
  }
}
