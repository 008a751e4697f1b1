import * as z from 'zod/mini';
import { mostTimerSeconds } from '../timer.ts';
import { command } from './definition.ts';

/** The countdown that everyone sees. */
export const timerCommands = {
  'timer.start': command(['facilitator'], {
    seconds: z.int().check(z.minimum(1), z.maximum(mostTimerSeconds)),
  }),
  'timer.adjust': command(['facilitator'], {
    seconds: z.int().check(z.minimum(-mostTimerSeconds), z.maximum(mostTimerSeconds)),
  }),
  'timer.pause': command(['facilitator'], {}),
  'timer.resume': command(['facilitator'], {}),
  'timer.stop': command(['facilitator'], {}),
} as const;
