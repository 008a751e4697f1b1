import type { commentMarks as dutch } from '../nl/comment-marks.ts';
import type { SameTexts } from '../same-texts.ts';

export const commentMarks = {
  open_one: '{{count}} open conversation',
  open_other: '{{count}} open conversations',
  forMe_one: '{{count}} conversation calls on your department',
  forMe_other: '{{count}} conversations call on your department',
} as const satisfies SameTexts<typeof dutch>;
