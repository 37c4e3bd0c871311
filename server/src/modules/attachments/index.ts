import { Attachment, AttachmentChunk } from './attachment.entity.ts';

export { Attachment };
export { attachTo, type AttachmentOwner } from './owners.ts';

export const attachments = {
  entities: [Attachment, AttachmentChunk],
  resolvers: [],
} as const;
