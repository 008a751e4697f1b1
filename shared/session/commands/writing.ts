import * as z from 'zod/mini';
import { limits } from '#shared/strategy/field.ts';
import { isSafeId } from '#shared/strategy/ids.ts';
import { command } from './definition.ts';

const id = z.string().check(z.refine(isSafeId));
const round = z.int().check(z.minimum(1));
/** Counts up with each change of a note, so that a late copy of an older change is known for what it is. */
const revision = z.int().check(z.minimum(1));

/** Writing in silence: everyone for themselves, until all notes are shown together. `round`: not in any other round. */
export const writingCommands = {
  'writing.start': command(['facilitator'], {
    /** Whether the notes are shown without names; cannot be changed later. */
    anonymous: z.optional(z.boolean()),
    /** The card that it is about; the whole region of the stage when left out. */
    item: z.optional(z.nullable(id)),
    /** Region of the board; where the group is when left out. */
    stage: z.optional(z.int().check(z.minimum(1), z.maximum(8))),
    question: z.optional(z.string().check(z.trim(), z.maxLength(1000))),
  }),
  /** The same note id changes that note; an empty text takes it back. */
  'writing.note': command(['participant', 'facilitator'], {
    note: z.object({
      id,
      text: z.string().check(z.maxLength(limits.textLength)),
      /** Another card than the one that the round is about. */
      item: z.optional(z.nullable(id)),
      revision: z.optional(revision),
    }),
    round: z.optional(round),
    /** For whom the caller writes it: somebody beside them, or without a name a department that is absent. */
    voice: z.optional(
      z.object({
        departmentId: z.nullable(id),
        name: z.optional(z.string().check(z.minLength(1), z.maxLength(80))),
      }),
    ),
  }),
  'writing.remove': command(['participant', 'facilitator'], {
    /** Id of the note: `id` is that of the command. */
    note: id,
    round: z.optional(round),
    revision: z.optional(revision),
  }),
  'writing.reveal': command(['facilitator'], { round: z.optional(round) }),
  /** Ends a round without showing anything. */
  'writing.cancel': command(['facilitator'], {
    round: z.optional(round),
    /** Whether it is known that notes were written; needed when there are any. */
    confirm: z.optional(z.boolean()),
  }),
} as const;
