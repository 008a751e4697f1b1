import * as z from 'zod/mini';
import { isSafeId } from '#shared/strategy/ids.ts';
import { FocusView, focusLimits } from '../focus.ts';
import { command } from './definition.ts';

const id = z.string().check(z.refine(isSafeId));

/** Where everybody is asked to look: a part of the board, one thing on it, or several. Exactly one of the three. */
const place = {
  view: z.optional(FocusView),
  item: z.optional(id),
  items: z.optional(z.array(id).check(z.minLength(1), z.maxLength(focusLimits.items))),
};

const lookAt = command(['facilitator'], place);
const atOnePlace = {
  ...lookAt,
  fields: lookAt.fields.check(
    z.refine(({ view, item, items }) => [view, item, items].filter(Boolean).length === 1, {
      path: ['view'],
    }),
  ),
};

/** Having everybody look at the same thing. */
export const focusCommands = {
  /** Takes everybody there once. */
  'focus.bring': atOnePlace,
  /** Keeps everybody there until it is ended, or along with what the facilitator sees. */
  'focus.spotlight': atOnePlace,
  /** Tells what whoever leads the spotlight sees by now, for who comes in after they dropped out. */
  'focus.move': command(['facilitator'], { focus: id, view: FocusView }),
  'focus.end': command(['facilitator'], {
    /** Which focus is ended, so that a late command does not end the one after it; any when left out. */
    focus: z.optional(id),
  }),
} as const;
