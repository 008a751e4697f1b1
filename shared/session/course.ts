import '#shared/strategy/zod-without-eval.ts';
import * as z from 'zod/mini';

/** So many moves of the group are remembered of one session; the first always is. */
export const mostEntries = 200;

const moment = z.number().check(z.minimum(0));
const Entry = z.object({ step: z.string().check(z.maxLength(64)), at: moment });

/** How a session went so far: when it began, and when the group came to which step. Moments in ms since 1970. */
export const Course = z.object({
  startedAt: moment,
  entered: z.catch(z.array(Entry).check(z.maxLength(mostEntries)), []),
});

/** How a session went so far. */
export type Course = z.infer<typeof Course>;
