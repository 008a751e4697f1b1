import * as Y from 'yjs';
import { z } from 'zod';
import { isSafeId } from '#shared/strategy/ids.ts';

/** Name of the one root map of the session document. */
export const sessionRoot = 'session';

const moment = z.string().max(64);
const shortText = z.string().max(4000);
const id = z.string().refine(isSafeId);

const Timer = z.object({ endsAt: z.number().nullable(), pausedMs: z.number().nullable() });

const Vote = z.object({
  items: z.array(id),
  dots: z.number(),
  perItem: z.number().nullish(),
  state: z.enum(['open', 'closed']),
  cast: z.number(),
  totals: z.record(z.string(), z.number()).optional(),
});

const Writing = z.object({
  state: z.enum(['writing', 'revealed']),
  anonymous: z.boolean().optional(),
  counts: z.record(z.string(), z.number()).catch({}),
});

const Focus = z.object({
  kind: z.enum(['bring', 'spotlight']),
  view: z.json().optional(),
  item: z.string().max(64).optional(),
  by: z.string().max(64).optional(),
});

const Locks = z.object({
  board: z.boolean().catch(false),
  regions: z.array(z.int().min(1).max(8)).catch([]),
});

const SessionConsent = z.object({
  item: z.string().max(64).nullable().catch(null),
  departmentId: z.string().max(64).nullable().catch(null),
  verdict: z.enum(['agree', 'agree_with_note', 'block']).nullable().catch(null),
  note: shortText.nullable().catch(null),
  at: moment.nullable().catch(null),
  by: z.string().max(64).optional(),
  onBehalf: z.boolean().optional(),
  version: z.string().max(200).optional(),
  imported: z.boolean().optional(),
});

const SessionVersion = z.object({ name: shortText, at: moment, by: z.string().max(64).optional() });

const SessionParticipant = z.object({
  name: z.string().max(200),
  departmentId: z.string().max(64).nullable().catch(null),
  role: z.enum(['facilitator', 'contributor', 'decision_maker', 'observer']).nullable().catch(null),
  external: z.boolean().optional(),
  imported: z.boolean().optional(),
});

const Agreed = z.object({ version: z.string().max(200), at: moment, by: z.string().max(64).optional() });

/** A countdown that everyone sees: when it ends (ms since 1970), or how much is left while it is paused. */
export type Timer = z.infer<typeof Timer>;
/** A round of dot voting; totals only once it is closed. */
export type Vote = z.infer<typeof Vote>;
/** A phase in which everyone writes for themselves; counts are notes per department. */
export type Writing = z.infer<typeof Writing>;
/** Where the facilitator asks everyone to look. */
export type Focus = z.infer<typeof Focus>;
/** What is closed for editing. */
export type Locks = z.infer<typeof Locks>;
/** A department's verdict as the server recorded it. */
export type SessionConsent = z.infer<typeof SessionConsent>;
/** A named version that was kept. */
export type SessionVersion = z.infer<typeof SessionVersion>;
/** Someone who took part; `imported` when an imported strategy says so, not this server. */
export type SessionParticipant = z.infer<typeof SessionParticipant>;
/** The version that the group agreed on. */
export type Agreed = z.infer<typeof Agreed>;

/** What the session document says, checked; parts that do not fit are left out. */
export interface SessionState {
  /** Stage of the journey, 1 to 8. */
  readonly stage: number;
  readonly timer: Timer | null;
  readonly votes: Readonly<Record<string, Vote>>;
  readonly writing: Writing | null;
  readonly focus: Focus | null;
  readonly locks: Locks;
  readonly consents: Readonly<Record<string, SessionConsent>>;
  readonly versions: Readonly<Record<string, SessionVersion>>;
  readonly participants: Readonly<Record<string, SessionParticipant>>;
  /** Client id of the board document → who wrote under it. */
  readonly clients: Readonly<Record<string, string>>;
  readonly agreed: Agreed | null;
}

/** The state of a workshop that has only just begun. */
export function emptySessionState(): SessionState {
  return {
    stage: 1,
    timer: null,
    votes: {},
    writing: null,
    focus: null,
    locks: { board: false, regions: [] },
    consents: {},
    versions: {},
    participants: {},
    clients: {},
    agreed: null,
  };
}

/** Reads the session document. Never throws: what does not fit counts as absent. */
export function readSession(doc: Y.Doc): SessionState {
  const root = doc.getMap(sessionRoot);
  const empty = emptySessionState();
  const one = <T>(key: string, schema: z.ZodType<T>): T | null => parsed(schema, root.get(key));
  return {
    stage: one('stage', z.int().min(1).max(8)) ?? empty.stage,
    timer: one('timer', Timer),
    votes: readEntries(root.get('votes'), Vote),
    writing: one('writing', Writing),
    focus: one('focus', Focus),
    locks: one('locks', Locks) ?? empty.locks,
    consents: readEntries(root.get('consents'), SessionConsent),
    versions: readEntries(root.get('versions'), SessionVersion),
    participants: readEntries(root.get('participants'), SessionParticipant),
    clients: readEntries(root.get('clients'), z.string().max(64)),
    agreed: one('agreed', Agreed),
  };
}

function parsed<T>(schema: z.ZodType<T>, value: unknown): T | null {
  const result = schema.safeParse(value instanceof Y.Map ? Object.fromEntries(value.entries()) : value);
  return result.success ? result.data : null;
}

function readEntries<T>(value: unknown, schema: z.ZodType<T>): Record<string, T> {
  const read: Record<string, T> = Object.create(null);
  if (!(value instanceof Y.Map)) return read;
  for (const [key, entry] of value.entries()) {
    const fitting = isSafeId(key) ? parsed(schema, entry) : null;
    if (fitting !== null) read[key] = fitting;
  }
  return read;
}
