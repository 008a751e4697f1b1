import type { SessionParticipant } from './session-state.ts';
import type { Signal } from './signal.ts';

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
