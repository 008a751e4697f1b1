import * as z from 'zod/mini';
import { command } from './definition.ts';

/** How the group wants its strategy to be checked. */
export const checkCommands = {
  'checks.set': command(['facilitator'], {
    profile: z.enum(['core', 'all']),
    /** Only those that differ from the usual ones. */
    thresholds: z.record(z.string().check(z.maxLength(64)), z.number()),
  }),
  'pitfall.switch': command(['facilitator'], {
    pitfall: z.string().check(z.maxLength(64)),
    on: z.boolean(),
    /** Why it is switched off. */
    reason: z.optional(z.string().check(z.trim(), z.maxLength(2000))),
  }),
} as const;
