import * as z from 'zod/mini';
import { isSafeId } from '#shared/strategy/ids.ts';
import { voteLimits } from '../vote-rules.ts';
import { command } from './definition.ts';

const id = z.string().check(z.refine(isSafeId));
const count = z.int().check(z.minimum(1), z.maximum(voteLimits.dots));

/** Dot voting. Ballots are secret: only their number and, once closed, the totals are told. */
export const voteCommands = {
  'vote.open': command(['facilitator'], {
    voteId: id,
    items: z.array(id).check(z.minLength(1), z.maxLength(voteLimits.items)),
    /** Dots that each person has. */
    dots: count,
    /** Dots of one person on one item at most; as many as they have when left out. */
    perItem: z.nullish(count),
    title: z.optional(z.string().check(z.trim(), z.maxLength(voteLimits.title))),
  }),
  'vote.cast': command(['facilitator', 'participant'], {
    voteId: id,
    /** Ids, one per dot; takes the place of what the caller cast before, none takes it back. */
    items: z.array(id).check(z.maxLength(voteLimits.dots)),
    /** Grows with each cast of the caller: one that comes in late does not undo a newer one. */
    turn: z.optional(z.int().check(z.minimum(0))),
  }),
  'vote.close': command(['facilitator'], { voteId: id }),
  /** As though it was never held, also once it is closed. */
  'vote.cancel': command(['facilitator'], { voteId: id }),
  /** The same items once more; the earlier result stays. */
  'vote.reopen': command(['facilitator'], { voteId: id, newVoteId: id }),
} as const;
