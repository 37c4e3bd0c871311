import type { Ctx } from '../../core/context.ts';

/** Who may see and change the files of a record: asked of the noun it belongs to. Both throw “not found” or “forbidden”. */
export interface AttachmentOwner {
  mayRead(ctx: Ctx, recordId: string): Promise<void>;
  mayChange(ctx: Ctx, recordId: string): Promise<void>;
}

const owners = new Map<string, AttachmentOwner>();

/** Lets records of a noun have files. What has not said so has none. */
export function attachTo(noun: string, owner: AttachmentOwner): void {
  owners.set(noun, owner);
}

export function ownerOf(noun: string): AttachmentOwner | null {
  return owners.get(noun) ?? null;
}
