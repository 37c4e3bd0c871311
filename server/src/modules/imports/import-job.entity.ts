import { ImportStatus } from '@gongkai/shared/imports/import';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';

registerEnumType(ImportStatus, { name: 'ImportStatus' });

/** 导入: one file brought into a ledger, from the check to the last row. */
@ObjectType()
@Entity('import_job')
@Index('import_ledger', ['ledger', 'id'])
export class ImportJob extends BaseRecord {
  @Field(() => String)
  @Column('varchar', { length: 30 })
  ledger: string;

  @Field(() => String)
  @Column('varchar', { length: 200 })
  fileName: string;

  @Field(() => ImportStatus)
  @Column('varchar', { length: 12 })
  status: ImportStatus;

  @Field(() => Int, { description: 'rows fit to be saved' })
  @Column('int')
  good: number;

  @Field(() => Int, { description: 'rows with mistakes' })
  @Column('int')
  bad: number;

  @Field(() => Int, { description: 'rows that the ledger has already; left out' })
  @Column('int')
  there: number;

  @Field(() => Int, { description: 'of the good rows, dealt with' })
  @Column('int')
  done: number;

  @Field(() => Int, { description: 'of those, saved; the others were there or were refused' })
  @Column('int')
  saved: number;

  @Field(() => String)
  @Column('varchar', { length: 60 })
  uploadedBy: string;

  /** When the process that saves it was last heard of. */
  @Column('varchar', { length: 24 })
  beatAt: string;
}

/** What the rows of a file came to, in pieces: one large value would not fit a text column of MariaDB. */
export type ChunkKind = 'GOOD' | 'BAD' | 'THERE';

@Entity('import_chunk')
export class ImportChunk {
  @PrimaryColumn('varchar', { length: 36 })
  jobId: string;

  @ManyToOne(() => ImportJob)
  @JoinColumn({ name: 'jobId', foreignKeyConstraintName: 'import_chunk_fk' })
  job?: ImportJob;

  @PrimaryColumn('varchar', { length: 5 })
  kind: ChunkKind;

  /** The place of its first row among the rows of its kind. */
  @PrimaryColumn('int')
  position: number;

  /** JSON of at most 200 rows. */
  @Column('text')
  content: string;
}
