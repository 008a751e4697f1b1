import { isPlainObject, type UnreadValue } from './values.ts';

/** Which pitfalls are looked for: the core with the public standards, or the reserve as well. */
export type Profile = 'core' | 'all';

/** Why a pitfall is not looked for in this strategy, and who said so. */
export interface SwitchedOff {
  readonly reason: string;
  readonly by: string;
  /** ISO 8601; `''` when not known. */
  readonly at: string;
}

/** How a group wants its strategy to be checked. */
export interface CheckSettings {
  readonly profile: Profile;
  /** Thresholds that differ from the usual ones, by name. */
  readonly thresholds: Readonly<Record<string, number>>;
  /** Pitfalls that are switched off, by id. */
  readonly switchedOff: Readonly<Record<string, SwitchedOff>>;
}

/** The settings of a strategy about which nobody said anything. */
export const usualCheckSettings: CheckSettings = Object.freeze({
  profile: 'core',
  thresholds: Object.freeze({}),
  switchedOff: Object.freeze({}),
});

/** Whether these are the usual settings, so that there is nothing to write down. */
export function areUsual({ profile, thresholds, switchedOff }: CheckSettings): boolean {
  return profile === 'core' && Object.keys(thresholds).length + Object.keys(switchedOff).length === 0;
}

/** Reads settings from a file or a document. What does not fit is reported and counts as not set. */
export function readCheckSettings(raw: unknown, report: (unread: UnreadValue) => void): CheckSettings {
  if (raw === undefined || raw === null) return usualCheckSettings;
  if (!isPlainObject(raw)) {
    report({ path: 'checks', value: raw });
    return usualCheckSettings;
  }
  const { profile, thresholds, switchedOff } = raw;
  if (profile !== undefined && profile !== 'core' && profile !== 'all')
    report({ path: 'checks.profile', value: profile });
  const settings: CheckSettings = {
    profile: profile === 'all' ? 'all' : 'core',
    thresholds: readEntries(thresholds, 'checks.thresholds', readNumber, report),
    switchedOff: readEntries(switchedOff, 'checks.switchedOff', readSwitchedOff, report),
  };
  return areUsual(settings) ? usualCheckSettings : settings;
}

function readEntries<Value>(
  raw: unknown,
  path: string,
  read: (value: unknown) => Value | null,
  report: (unread: UnreadValue) => void,
): Record<string, Value> {
  const kept: Record<string, Value> = {};
  if (raw === undefined || raw === null) return kept;
  if (!isPlainObject(raw)) {
    report({ path, value: raw });
    return kept;
  }
  for (const [name, entry] of Object.entries(raw)) {
    const value = isName(name) ? read(entry) : null;
    if (value === null) report({ path: `${path}.${name}`, value: entry });
    else kept[name] = value;
  }
  return kept;
}

/** Names of thresholds and ids of pitfalls are words of this program; anything else is not one. */
function isName(name: string): boolean {
  return /^[a-z][A-Za-z0-9-]{0,63}$/.test(name) && name !== 'constructor';
}

function readNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function readSwitchedOff(value: unknown): SwitchedOff | null {
  if (!isPlainObject(value)) return null;
  const { reason, by, at } = value;
  return typeof reason === 'string' ? { reason, by: textOr(by), at: textOr(at) } : null;
}

function textOr(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
