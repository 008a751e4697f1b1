/**
 * What becomes of the contacts of one reason when its cause is taken away, and what when they are shifted to another
 * channel. A cause that is gone brings no contact at all; of what is shifted, the part that is not resolved there
 * comes back to a person. Sources: B. Price and D. Jaffe, "The Best Service is No Service" (2008), for eliminating
 * demand; ccplanning.net, "Self-service and containment", for what is left after shifting.
 */
import { answer, type Calculated, firstProblem, type InputLimit, noAnswer } from './result.ts';

/** What the functions of this file take. Shares are between 0 and 1; extra volume may double and more. */
export const volumeLimits = {
  contacts: { min: 0, max: 1_000_000_000 },
  handleSeconds: { min: 0, max: 14_400 },
  share: { min: 0, max: 1 },
  extraShare: { min: 0, max: 10 },
} as const satisfies Readonly<Record<string, InputLimit>>;

/** The live contacts of one reason: how many a year, and how long one takes. */
export interface LiveVolume {
  readonly contacts: number;
  readonly handleSeconds: number;
}

/** What becomes of the contacts in a year, not rounded. */
export interface VolumeEffect {
  /** Live contacts fewer; negative when there are more of them. */
  readonly liveFewer: number;
  /** Contacts that went to the other channel and came back to a person all the same. */
  readonly comeBack: number;
  /** Live contacts that are left, what comes back and what is extra included. */
  readonly liveLeft: number;
  /** All the times that customers make an effort, in whatever channel. */
  readonly customerEfforts: number;
  /** Hours of handle time that agents no longer spend; negative when they spend more. */
  readonly hoursSaved: number;
}

/** Taking away the cause of a share (0 to 1) of the contacts. */
export function effectOfRemoving(volume: LiveVolume, removedShare: number): Calculated<VolumeEffect> {
  const { contacts, handleSeconds } = volume;
  const problem = firstProblem(
    { contacts, handleSeconds, removedShare },
    { ...volumeLimits, removedShare: volumeLimits.share },
  );
  if (problem) return noAnswer(problem);
  const liveFewer = contacts * removedShare;
  const liveLeft = contacts - liveFewer;
  return answer(effect({ liveFewer, comeBack: 0, liveLeft, customerEfforts: liveLeft, handleSeconds }));
}

/** How a reason is shifted to another channel. Shares are between 0 and 1, of the contacts of the reason. */
export interface Shift {
  /** Share that starts in the other channel. */
  readonly shiftedShare: number;
  /** Share of what starts there that is both kept there and resolved; the rest comes back. */
  readonly resolvedShare: number;
  /** Contacts that exist only because the channel does; of these too the part that is not resolved comes to a person. */
  readonly extraShare: number;
}

/** Shifting a share of the contacts to another channel. What comes back is counted as taking as long as before. */
export function effectOfShifting(volume: LiveVolume, shift: Shift): Calculated<VolumeEffect> {
  const { contacts, handleSeconds } = volume;
  const { shiftedShare, resolvedShare, extraShare } = shift;
  const problem = firstProblem(
    { contacts, handleSeconds, shiftedShare, resolvedShare, extraShare },
    { ...volumeLimits, shiftedShare: volumeLimits.share, resolvedShare: volumeLimits.share },
  );
  if (problem) return noAnswer(problem);
  const started = contacts * (shiftedShare + extraShare);
  const comeBack = started * (1 - resolvedShare);
  const liveLeft = contacts * (1 - shiftedShare) + comeBack;
  return answer(
    effect({
      liveFewer: contacts - liveLeft,
      comeBack,
      liveLeft,
      customerEfforts: started + liveLeft,
      handleSeconds,
    }),
  );
}

function effect(parts: Omit<VolumeEffect, 'hoursSaved'> & { readonly handleSeconds: number }): VolumeEffect {
  const { handleSeconds, ...figures } = parts;
  return { ...figures, hoursSaved: (figures.liveFewer * handleSeconds) / 3600 };
}
