import type { Parsed } from './use-draft.ts';

/** Reads a clock time as people type it: `9`, `9:30`, `9.30`, `0930`, `17u`, `24:00`. Nothing typed is `null`. */
export function parseTime(typed: string): Parsed<string | null, 'notATime'> {
  const bare = typed.trim().toLowerCase();
  if (bare === '') return { ok: true, value: null };
  const match =
    /^(\d{1,2})(?:\s*[:.hu]\s*(\d{2})?)?\s*(?:u|uur|h)?$/.exec(bare) ?? /^(\d{1,2})(\d{2})$/.exec(bare);
  const hours = Number(match?.[1] ?? Number.NaN);
  const minutes = Number(match?.[2] ?? 0);
  const isTime = (hours <= 23 && minutes <= 59) || (hours === 24 && minutes === 0);
  if (!isTime) return { ok: false, problem: 'notATime' };
  return { ok: true, value: `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` };
}
