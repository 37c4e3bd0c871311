import { Attachment, AttachmentChunk } from './attachment.entity.ts';
import { AttachmentResolver } from './attachment.resolver.ts';
import { attachmentRoutes } from './attachment.routes.ts';

export { Attachment, AttachmentChunk };
export { attachTo, type AttachmentOwner } from './owners.ts';
export {
  addAttachment,
  attachmentsOf,
  contentOf,
  countAttachments,
  readsAttachment,
} from './attachment.service.ts';

export const attachments = {
  entities: [Attachment, AttachmentChunk],
  resolvers: [AttachmentResolver],
  routes: attachmentRoutes,
} as const;
