import type { handMessages as dutch } from '../nl/hand-messages.ts';
import type { SameTexts } from '../same-texts.ts';

export const handMessages = {
  lockedRefused: 'This is locked. Unlock it first (Ctrl+Shift+L, or with a right click).',
  isLocked: 'Locked',
  cannotDuplicate: 'This card is a fixed part of the board. There can be only one of it.',
} satisfies SameTexts<typeof dutch>;
