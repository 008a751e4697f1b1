import * as z from 'zod/mini';
import { isSafeId } from '#shared/strategy/ids.ts';
import { command } from './definition.ts';

const id = z.string().check(z.refine(isSafeId));

/** What participants make known without a word: that they are ready, that they want to say something. */
export const handCommands = {
  'ready.set': command(['participant'], {
    on: z.boolean(),
    /** The step that they are ready with, so that a late signal does not count for the next one. */
    step: z.optional(id),
  }),
  'hand.raise': command(['participant'], { on: z.boolean() }),
  /** Without a participant: all hands. */
  'hand.lower': command(['facilitator'], { participantId: z.optional(id) }),
} as const;
