import { dayText } from '@gongkai/shared/calendar/day.texts';
import { dayInShanghai } from '@gongkai/shared/calendar/day';
import { isOverdue } from '@gongkai/shared/tasks/task';
import type { Ctx } from '../../core/context.ts';
import type { MadeDocument } from '../../core/documents.ts';
import { form, officialDocument, PAGE } from '../../core/official-document.ts';
import { bureauOf, Person, Section } from '../sections/index.ts';
import type { SupervisionOrder } from './supervision-order.entity.ts';
import { findSupervision } from './supervision.reads.ts';
import { factsOf } from './task.facts.ts';
import { Task } from './task.entity.ts';

/** 督办单: what is pressed, what the section has to do by when, and, once there, that it has read and answered. */
export async function orderDocument(ctx: Ctx, id: string): Promise<MadeDocument> {
  const order = await findSupervision(ctx, id);
  const [task, section] = [
    await ctx.loaders.byId(Task, order.taskId),
    await ctx.loaders.byId(Section, order.sectionId),
  ];
  const personId = task?.personId ?? section?.liaisonId;
  const person = personId ? await ctx.loaders.byId(Person, personId) : null;
  const bureau = await bureauOf(ctx.app.database.read);
  const content = await officialDocument({
    title: '督办单',
    subtitle: `${bureau?.name ?? ''}　${order.orderNo}`,
    blocks: [
      form(
        [
          ['督办事项', task ? matter(task, ctx) : ''],
          ['责任科室', section?.name ?? ''],
          ['责任人', person ? `${person.name}（${person.post}）` : ''],
          ['督办要求', order.line],
          ['答复期限', dayText(order.answerBy)],
          ['督办人', `${order.issuedBy}　${dayText(order.issuedOn)}`],
          ['阅知', order.seenAt ? `${order.seenBy}　${onDay(order.seenAt)}` : ''],
          ['答复', answerOf(order)],
        ],
        PAGE.textWidth,
      ),
    ],
  });
  return { fileName: `督办单${order.orderNo}`, content };
}

function matter(task: Task, ctx: Ctx): string {
  const late = isOverdue(factsOf(task), ctx.clock.today()) ? '，已逾期' : '';
  return `${task.title}\n${task.taskNo}，完成时限${dayText(task.dueOn)}${late}`;
}

/** Left free for writing while there is none. */
const answerOf = ({ answer, answeredAt, answeredBy }: SupervisionOrder): string =>
  answer && answeredAt ? `${answer}\n${answeredBy}　${onDay(answeredAt)}` : '\n\n';

const onDay = (instant: string): string => dayText(dayInShanghai(Date.parse(instant)));
