import type { Acceptance } from '#shared/strategy/strategy.ts';

/** What the group said about a finding before: the acceptance that holds, and one that did. */
export interface Verdict {
  readonly accepted: Acceptance | null;
  readonly acceptedBefore: Acceptance | null;
}

/**
 * Looks up what was said about a pitfall. An acceptance holds for the facts that it was given on, up to and including
 * its last day when it has one and `today` (`YYYY-MM-DD`) is known. Of several, the latest counts.
 */
export function verdictOn(
  acceptances: readonly Acceptance[],
  pitfall: string,
  fingerprint: string,
  today: string | undefined,
): Verdict {
  const said = acceptances.filter((acceptance) => acceptance.pitfall === pitfall);
  const holds = (acceptance: Acceptance) =>
    acceptance.fingerprint === fingerprint && !isOver(acceptance.until, today);
  const accepted = latest(said.filter(holds));
  return { accepted, acceptedBefore: accepted ? null : latest(said) };
}

/** Whether the last day of an acceptance, a date or a month, lies before `today`; never when either is not known. */
export function isOver(until: string, today: string | undefined): boolean {
  const [lastDay] = /^\d{4}-\d{2}(-\d{2})?/.exec(until.trim()) ?? [];
  return lastDay !== undefined && today !== undefined && today.slice(0, lastDay.length) > lastDay;
}

function latest(acceptances: readonly Acceptance[]): Acceptance | null {
  return acceptances.reduce<Acceptance | null>(
    (last, acceptance) => (last === null || timeOf(acceptance) >= timeOf(last) ? acceptance : last),
    null,
  );
}

function timeOf({ at }: Acceptance): number {
  return at === null ? 0 : Date.parse(at);
}

/** The first day on which an acceptance with this last day holds no more, `YYYY-MM-DD`; `null` when it has none. */
export function overSince(until: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(until.trim()) ?? [];
  if (year === undefined || month === undefined) return null;
  const monthIndex = Number(month) - 1;
  const first =
    day === undefined
      ? Date.UTC(Number(year), monthIndex + 1, 1)
      : Date.UTC(Number(year), monthIndex, Number(day) + 1);
  return new Date(first).toISOString().slice(0, 10);
}

let dayFormat: Intl.DateTimeFormat | undefined;

/** The day it is in the Netherlands, `YYYY-MM-DD`: what an acceptance with a last day is held against. */
export function dayInAmsterdam(moment: Date): string {
  // Making one takes longer than many checks together.
  dayFormat ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
  return dayFormat.format(moment);
}
