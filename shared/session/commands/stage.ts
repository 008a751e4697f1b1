import * as z from 'zod/mini';
import { command } from './definition.ts';

/** Where the group is on its journey. */
export const stageCommands = {
  'stage.set': command(['facilitator'], { stage: z.int().check(z.minimum(1), z.maximum(8)) }),
} as const;
