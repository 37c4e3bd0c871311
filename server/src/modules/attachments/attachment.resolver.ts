import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import type { Ctx } from '../../core/context.ts';
import { notFound } from '../../core/errors.ts';
import { inTransaction } from '../../core/transaction.ts';
import { resultOf } from '../../core/input.ts';
import { Attachment } from './attachment.entity.ts';
import { attachmentsOf, removeAttachment } from './attachment.service.ts';
import { ownerOf } from './owners.ts';

const AttachmentResult = resultOf(Attachment, 'AttachmentResult');

@Resolver()
export class AttachmentResolver {
  /** Who may is asked of the record the files belong to. */
  @Allow('session:own')
  @Query(() => [Attachment])
  async attachments(
    @Arg('noun', () => String) noun: string,
    @Arg('recordId', () => ID) recordId: string,
    @Context() ctx: Ctx,
  ): Promise<Attachment[]> {
    const owner = ownerOf(noun);
    if (!owner) throw notFound();
    await owner.mayRead(ctx, recordId);
    return attachmentsOf(ctx.app.database.read, noun, recordId);
  }

  @Allow('session:own')
  @Mutation(() => AttachmentResult)
  removeAttachment(@Arg('id', () => ID) id: string, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => removeAttachment(tx, id));
  }
}
