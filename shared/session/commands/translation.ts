import * as z from 'zod/mini';
import { command } from './definition.ts';

/** Whether texts may leave the server to be translated by a machine. */
export const translationCommands = {
  'translation.allow': command(['facilitator'], {
    /** The host that the facilitator was told texts would go to; null takes the permission back. */
    host: z.nullable(z.string().check(z.minLength(1), z.maxLength(300))),
  }),
} as const;
