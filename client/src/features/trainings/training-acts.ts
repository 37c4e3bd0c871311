import { can, type Holder } from '@gongkai/shared/permissions';
import { refusalText } from '@gongkai/shared/refusals';
import { words, type Training } from './training-words.ts';

// Each says why the act cannot be done to the training as it stands, null = it can; buttons and forms ask the same.

export function whyNotRun(item: Training, viewer: Holder): string | null {
  if (item.voidedAt !== null) return refusalText.ALREADY_VOIDED;
  return can(viewer, 'training:run') ? null : words.office;
}

export function whyNotTick(item: Training, viewer: Holder): string | null {
  return whyNotRun(item, viewer) ?? (item.state === 'PLANNED' ? refusalText.TRAINING_NOT_HELD : null);
}
