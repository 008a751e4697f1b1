import '#shared/strategy/zod-without-eval.ts';
import * as z from 'zod/mini';

/** How much one focus can hold. */
export const focusLimits = { items: 50, far: 1_000_000 } as const;

const along = z.number().check(z.minimum(-focusLimits.far), z.maximum(focusLimits.far));
const size = z.number().check(z.minimum(1), z.maximum(focusLimits.far));

/** A part of the board, in board units. */
export const FocusView = z.object({ x: along, y: along, w: size, h: size });

const shortId = z.string().check(z.maxLength(64));

/** What the session says of it. */
export const Focus = z.object({
  kind: z.enum(['bring', 'spotlight']),
  view: z.catch(z.optional(FocusView), undefined),
  item: z.catch(z.optional(shortId), undefined),
  items: z.catch(z.optional(z.array(shortId)), undefined),
  by: z.catch(z.optional(shortId), undefined),
  at: z.catch(z.optional(shortId), undefined),
  id: z.catch(z.optional(shortId), undefined),
});

/** A part of the board, in board units. */
export type FocusView = z.infer<typeof FocusView>;

/**
 * Where a facilitator (`by`, a participant) asked everyone to look, and when (`at`, ISO 8601): once (`bring`), or until
 * it is ended (`spotlight`). One of `view`, `item` and `items` says where; in the spotlight `view` is what the
 * facilitator saw when their view last came to rest. `id` differs for each, also for the same place.
 */
export type Focus = z.infer<typeof Focus>;

/** The things that a focus is on; none where it is on a part of the board. */
export function itemsInFocus({ item, items }: Pick<Focus, 'item' | 'items'>): readonly string[] {
  return items ?? (item === undefined ? [] : [item]);
}
