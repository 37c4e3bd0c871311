import { Arg, Ctx as Context, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import type { Ctx } from '../../core/context.ts';
import { resultOf } from '../../core/input.ts';
import { type Page, PageInput, pageOf } from '../../core/paging.ts';
import { inTransaction } from '../../core/transaction.ts';
import { Notification } from './notification.entity.ts';
import {
  myNotifications,
  readAllNotifications,
  readNotification,
  unreadNotifications,
} from './notification.reads.ts';

const NotificationPage = pageOf(Notification, 'NotificationPage');
const NotificationResult = resultOf(Notification, 'NotificationResult');

@Resolver()
export class NotificationResolver {
  @Allow('session:own')
  @Query(() => NotificationPage)
  notifications(
    @Arg('page', () => PageInput) page: PageInput,
    @Context() ctx: Ctx,
  ): Promise<Page<Notification>> {
    return myNotifications(ctx, page);
  }

  @Allow('session:own')
  @Query(() => Int)
  unreadNotifications(@Context() ctx: Ctx): Promise<number> {
    return unreadNotifications(ctx);
  }

  @Allow('session:own')
  @Mutation(() => NotificationResult)
  readNotification(@Arg('id', () => ID) id: string, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => readNotification(tx, id));
  }

  @Allow('session:own')
  @Mutation(() => Int)
  readAllNotifications(@Context() ctx: Ctx) {
    return inTransaction(ctx, readAllNotifications);
  }
}
