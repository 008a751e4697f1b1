import type { outline as dutch } from '../nl/outline.ts';
import type { SameTexts } from '../same-texts.ts';

export const outline = {
  goals_one: '{{count}} goal',
  goals_other: '{{count}} goals',
  inputs_one: '{{count}} note',
  inputs_other: '{{count}} notes',
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Throw away',
  noFindings: 'No pitfalls found yet. The more choices you make, the more there is to test here.',
  loose: 'Loose notes ({{count}})',
  looseHint: 'These notes do not belong anywhere yet. Open one to attach it to a card.',
  stageNotes: 'Notes about this stage ({{count}})',
  frames: 'Frames ({{count}})',
  framesHint: 'A frame keeps notes that belong together under one title.',
  newFrame: 'New frame',
  removeFrame: 'Remove the frame, keep the notes',
} satisfies SameTexts<typeof dutch>;
