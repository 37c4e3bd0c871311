import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';

/** 附件: a file of a record of any noun. Taken away by `removedAt`; the content stays, as everything does. */
@ObjectType()
@Entity('attachment')
@Index('attachment_record', ['noun', 'recordId'])
export class Attachment extends BaseRecord {
  /** Class name of the record it belongs to. */
  @Field(() => String)
  @Column('varchar', { length: 40 })
  noun: string;

  @Field(() => String)
  @Column('varchar', { length: 36 })
  recordId: string;

  @Field(() => String)
  @Column('varchar', { length: 200 })
  name: string;

  /** As found in the content, not as claimed by the name. */
  @Field(() => String)
  @Column('varchar', { length: 100 })
  mime: string;

  /** Bytes. */
  @Field(() => Int)
  @Column('int')
  size: number;

  @Column('varchar', { length: 64 })
  sha256: string;

  @Field(() => String)
  @Column('varchar', { length: 60 })
  uploadedBy: string;

  @Column('varchar', { length: 36 })
  uploadedById: string;

  /** 移除: lists leave it out; the live message of the act says so. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 24, nullable: true })
  removedAt: string | null;
}

/** The content in pieces: one large value would not pass MariaDB's packet limit. */
@Entity('attachment_chunk')
export class AttachmentChunk {
  @PrimaryColumn('varchar', { length: 36 })
  attachmentId: string;

  @ManyToOne(() => Attachment)
  @JoinColumn({ name: 'attachmentId', foreignKeyConstraintName: 'attachment_chunk_fk' })
  attachment?: Attachment;

  @PrimaryColumn('int')
  position: number;

  /** Base64: the one column type both databases hold alike. */
  @Column('text')
  content: string;
}
