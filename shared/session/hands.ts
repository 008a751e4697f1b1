import * as z from 'zod/mini';
import type { SessionParticipant } from './session-state.ts';

/** Something that a participant made known, and when in ms since 1970. */
export const Signal = z.object({ at: z.number().check(z.minimum(0)) });

/** Something that a participant made known. */
export type Signal = z.infer<typeof Signal>;

/** By participant. */
export type Signals = Readonly<Record<string, Signal>>;

type Participants = Readonly<Record<string, SessionParticipant>>;

/** Who made it known, the first first; who is no longer in the session is left out. */
export function inOrder(signals: Signals, participants: Participants): readonly string[] {
  return Object.entries(signals)
    .filter(([id]) => participants[id])
    .sort(([one, { at }], [other, { at: otherAt }]) => at - otherAt || (one < other ? -1 : 1))
    .map(([id]) => id);
}

/** A moment for one who makes something known now: after everyone who did before, whatever the clock says. */
export function afterAll(signals: Signals, now: number): number {
  return Math.max(now, ...Object.values(signals).map(({ at }) => at + 1));
}
