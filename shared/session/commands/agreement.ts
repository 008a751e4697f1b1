import * as z from 'zod/mini';
import { isSafeId } from '#shared/strategy/ids.ts';
import { command } from './definition.ts';

const id = z.string().check(z.refine(isSafeId));

/** The longest name of a version, and the longest remark with a verdict. */
export const agreementLimits = { versionName: 120, note: 2000 } as const;

/** On which cell: a department, and a theme, block or other card; the strategy as a whole when that is left out. */
const cell = { departmentId: id, item: z.optional(z.nullable(id)) };

/** Versions that are kept, what departments say about the strategy, and the sign-off. */
export const agreementCommands = {
  'version.create': command(['facilitator'], {
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(agreementLimits.versionName)),
  }),
  /** Opens an agreed strategy for changes again, as the next version. */
  'version.next': command(['facilitator'], {}),
  'consent.give': command(['facilitator', 'participant'], {
    ...cell,
    verdict: z.enum(['agree', 'agree_with_note', 'block']),
    note: z.optional(z.nullable(z.string().check(z.trim(), z.maxLength(agreementLimits.note)))),
    /** The version that it is about: what it says on the item must be what the board says. */
    version: z.optional(z.nullable(id)),
    /** Fingerprint of what the person saw: refused when somebody has changed it meanwhile. */
    seen: z.optional(z.nullable(z.string().check(z.maxLength(64)))),
  }),
  /** Takes a verdict back, as if the department had not spoken. */
  'consent.withdraw': command(['facilitator', 'participant'], cell),
  'strategy.agree': command(['facilitator'], {
    version: id,
    /** Signs off although departments object; their objections stay on record. */
    withObjections: z.optional(z.boolean()),
  }),
} as const;
