import type { handMessages as dutch } from '../nl/hand-messages.ts';
import type { SameTexts } from '../same-texts.ts';

export const handMessages = {
  isLocked: 'Locked',
  cannotDuplicate: 'This card is a fixed part of the board. There can be only one of it.',
} satisfies SameTexts<typeof dutch>;
