import { keep, readKept } from './device-storage.ts';

type Role = 'facilitator' | 'participant' | 'observer';

/** A workshop that was opened on this device, with the links that this device may use. */
export interface RecentWorkshop {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly role: Role;
  /** The stage that the group was at when last seen, 1 to 8; null when never seen. */
  readonly stage: number | null;
  /** Whether it was archived when last seen. */
  readonly archived: boolean;
  /** ISO date-time of the last visit. */
  readonly lastOpenedAt: string;
  /** The whole URLs, secret included; the maker has all three, others the one that they came in by. */
  readonly links: Readonly<Partial<Record<Role, string>>>;
}

const mostKept = 12;
const roles: readonly Role[] = ['facilitator', 'participant', 'observer'];
const listeners = new Set<() => void>();
let cached: readonly RecentWorkshop[] | null = null;

/** The workshops of this device, the last opened first; the same array until something changes. */
export function recentWorkshops(): readonly RecentWorkshop[] {
  if (!cached) {
    const kept = readKept('kcc.recent');
    const valid = Array.isArray(kept) ? kept.map(readRecent).filter((item) => item !== null) : [];
    cached = valid.sort((a, b) => b.lastOpenedAt.localeCompare(a.lastOpenedAt)).slice(0, mostKept);
  }
  return cached;
}

/** The workshop with this id, if it was opened on this device. */
export function recentWorkshop(id: string): RecentWorkshop | null {
  return recentWorkshops().find((workshop) => workshop.id === id) ?? null;
}

/** Keeps a workshop, or brings what is kept of it up to date; links that are known already stay. */
export function rememberWorkshop(
  visit: Omit<RecentWorkshop, 'lastOpenedAt' | 'stage' | 'archived'> & { stage?: number; archived?: boolean },
): void {
  const before = recentWorkshop(visit.id);
  const workshop: RecentWorkshop = {
    ...visit,
    stage: visit.stage ?? before?.stage ?? null,
    archived: visit.archived ?? before?.archived ?? false,
    links: { ...before?.links, ...visit.links },
    lastOpenedAt: new Date().toISOString(),
  };
  replaceAll([workshop, ...recentWorkshops().filter((other) => other.id !== visit.id)]);
}

/** Remembers whether a workshop that this device knows is archived. */
export function markArchived(id: string, archived: boolean): void {
  const known = recentWorkshop(id);
  if (!known || known.archived === archived) return;
  replaceAll(recentWorkshops().map((workshop) => (workshop === known ? { ...known, archived } : workshop)));
}

/** Takes a workshop off this device; the workshop itself stays. */
export function forgetWorkshop(id: string): void {
  replaceAll(recentWorkshops().filter((workshop) => workshop.id !== id));
}

/** Hears changes, also those made in another tab; returns its undoing. */
export function subscribeRecent(listener: () => void): () => void {
  const hearOtherTab = () => {
    cached = null;
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', hearOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', hearOtherTab);
  };
}

function replaceAll(workshops: readonly RecentWorkshop[]): void {
  keep('kcc.recent', workshops.slice(0, mostKept));
  cached = null;
  for (const listener of [...listeners]) listener();
}

function readRecent(value: unknown): RecentWorkshop | null {
  if (!isRecord(value)) return null;
  const { id, title, organisation, role, stage, archived, lastOpenedAt, links } = value;
  const knownRole = roles.find((candidate) => candidate === role);
  if (typeof id !== 'string' || typeof title !== 'string' || typeof lastOpenedAt !== 'string' || !knownRole)
    return null;
  const kept = isRecord(links) ? links : {};
  const validLinks = roles.flatMap((name) => (typeof kept[name] === 'string' ? [[name, kept[name]]] : []));
  return {
    id,
    title,
    organisation: typeof organisation === 'string' ? organisation : '',
    role: knownRole,
    stage: typeof stage === 'number' ? stage : null,
    archived: archived === true,
    lastOpenedAt,
    links: Object.fromEntries(validLinks),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
