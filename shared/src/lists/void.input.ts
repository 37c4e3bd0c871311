import { id, reason, version, z } from '../zod.ts';

/** 作废 of a row of any ledger: number and trace stay, the reason is kept. */
export const voidRecord = z.object({ id: id('记录'), version, reason });
export type VoidRecord = z.output<typeof voidRecord>;
