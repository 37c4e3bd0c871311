import { valuesOf } from '../keys.ts';
import { id, oneOf, optionalId, optionalText, requiredDay, requiredText, version, z } from '../zod.ts';
import { PackPart } from './pack.ts';

export const quarterInput = z.object({
  year: z.int().check(z.minimum(2008), z.maximum(2199)),
  quarter: z.int().check(z.minimum(1), z.maximum(4)),
});

/** 核对: one part ticked or unticked. */
export const tickPack = z.object({
  id: id('例会材料'),
  part: oneOf('核对项', valuesOf(PackPart)),
  done: z.boolean(),
});
export type TickPack = z.output<typeof tickPack>;

/** 议题与议定事项草稿. */
export const updatePack = z.object({
  id: id('例会材料'),
  version,
  meetingId: optionalId('例会'),
  agenda: z
    .array(z.object({ topic: requiredText('议题', 100), speaker: optionalText('汇报人', 40) }))
    .check(z.maxLength(20, '议题最多20个')),
  decisions: z
    .array(
      z.object({
        what: requiredText('议定事项', 200),
        sectionId: id('责任科室'),
        dueOn: requiredDay('完成时限'),
      }),
    )
    .check(z.maxLength(30, '议定事项最多30项')),
});
export type UpdatePack = z.output<typeof updatePack>;

export const saveSummary = z.object({
  packId: id('例会材料'),
  sectionId: id('科室'),
  version,
  text: requiredText('科室小结', 1000),
});
export type SaveSummary = z.output<typeof saveSummary>;
