import * as z from 'zod/mini';
import { isSafeId } from '#shared/strategy/ids.ts';
import { Plan } from '../plan.ts';
import { command } from './definition.ts';

/** Where the group is on its journey, and along which steps it goes. */
export const stageCommands = {
  'stage.set': command(['facilitator'], {
    stage: z.int().check(z.minimum(1), z.maximum(8)),
    /** Which step of the plan, where several show the same region. */
    step: z.optional(z.string().check(z.refine(isSafeId))),
  }),
  /** Null brings the eight stages back. */
  'plan.set': command(['facilitator'], { steps: z.nullable(Plan) }),
  /** The clock of the session begins now, at the step where the group is. */
  'course.start': command(['facilitator'], {}),
} as const;
