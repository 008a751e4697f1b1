import * as z from 'zod/mini';
import { roles } from '../roles.ts';
import { command } from './definition.ts';

const participantId = z.string().check(z.minLength(1), z.maxLength(64));

/** Who may do what: locks, roles, the lead, and putting the whole workshop away. */
export const peopleCommands = {
  'lock.set': command(['facilitator'], {
    scope: z.enum(['board', 'region']),
    /** With scope `region`. */
    region: z.optional(z.int().check(z.minimum(1), z.maximum(8))),
    locked: z.boolean(),
  }),
  'participant.role': command(['facilitator'], {
    participantId,
    role: z.enum(roles),
    /** A participant who may add notes and change their own, and nothing else. */
    addsOnly: z.optional(z.boolean()),
  }),
  'participant.remove': command(['facilitator'], { participantId }),
  'lead.give': command(['facilitator'], { participantId }),
  'lead.take': command(['facilitator'], {}),
  /** What the caller writes under this client id of the board is for somebody else. */
  'voice.set': command(['facilitator', 'participant'], {
    client: z.int().check(z.minimum(0), z.maximum(2 ** 53)),
    departmentId: z.nullable(z.string().check(z.maxLength(64))),
    /** Of somebody beside the caller; without one it is for a department that is absent. */
    name: z.optional(z.string().check(z.minLength(1), z.maxLength(80))),
  }),
  'workshop.archive': command(['facilitator'], { archived: z.boolean() }),
} as const;
