import '#shared/strategy/zod-without-eval.ts';
import * as z from 'zod/mini';

/** Something that a participant made known, and when in ms since 1970. */
export const Signal = z.object({ at: z.number().check(z.minimum(0)) });

/** Something that a participant made known. */
export type Signal = z.infer<typeof Signal>;
