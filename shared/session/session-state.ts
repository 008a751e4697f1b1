import * as Y from 'yjs';
import * as z from 'zod/mini';
import {
  type CheckSettings,
  readCheckSettings,
  usualCheckSettings,
} from '#shared/strategy/check-settings.ts';
import { isSafeId } from '#shared/strategy/ids.ts';

/** Name of the one root map of the session document. */
export const sessionRoot = 'session';

const moment = z.string().check(z.maxLength(64));
const shortText = z.string().check(z.maxLength(4000));
const id = z.string().check(z.refine(isSafeId));

const Timer = z.object({ endsAt: z.nullable(z.number()), pausedMs: z.nullable(z.number()) });

const Vote = z.object({
  items: z.array(id),
  dots: z.number(),
  perItem: z.nullish(z.number()),
  state: z.enum(['open', 'closed']),
  cast: z.number(),
  totals: z.optional(z.record(z.string(), z.number())),
});

const Writing = z.object({
  state: z.enum(['writing', 'revealed']),
  anonymous: z.optional(z.boolean()),
  counts: z.catch(z.record(z.string(), z.number()), {}),
});

const Focus = z.object({
  kind: z.enum(['bring', 'spotlight']),
  view: z.optional(z.json()),
  item: z.optional(z.string().check(z.maxLength(64))),
  by: z.optional(z.string().check(z.maxLength(64))),
});

const Locks = z.object({
  board: z.catch(z.boolean(), false),
  regions: z.catch(z.array(z.int().check(z.minimum(1), z.maximum(8))), []),
});

const SessionConsent = z.object({
  item: z.catch(z.nullable(z.string().check(z.maxLength(64))), null),
  departmentId: z.catch(z.nullable(z.string().check(z.maxLength(64))), null),
  verdict: z.catch(z.nullable(z.enum(['agree', 'agree_with_note', 'block'])), null),
  note: z.catch(z.nullable(shortText), null),
  at: z.catch(z.nullable(moment), null),
  by: z.optional(z.string().check(z.maxLength(64))),
  onBehalf: z.optional(z.boolean()),
  version: z.optional(z.string().check(z.maxLength(200))),
  imported: z.optional(z.boolean()),
});

const SessionVersion = z.object({
  name: shortText,
  at: moment,
  by: z.optional(z.string().check(z.maxLength(64))),
});

const SessionParticipant = z.object({
  name: z.string().check(z.maxLength(200)),
  departmentId: z.catch(z.nullable(z.string().check(z.maxLength(64))), null),
  role: z.catch(z.nullable(z.enum(['facilitator', 'contributor', 'decision_maker', 'observer'])), null),
  external: z.optional(z.boolean()),
  imported: z.optional(z.boolean()),
  /** A participant who may add notes and change their own, and nothing else. */
  addsOnly: z.optional(z.boolean()),
  /** Whether a facilitator gave the role: then the link by which they come does not change it. */
  roleGiven: z.optional(z.boolean()),
  /** Sent away: what they wrote keeps their name, and they are not let in any more. */
  removed: z.optional(z.boolean()),
});

const PeopleChange = z.object({
  kind: z.enum(['role', 'removed', 'lead']),
  /** Whom it was done to, and by whom: participant ids. */
  participantId: z.string().check(z.maxLength(64)),
  by: z.string().check(z.maxLength(64)),
  at: moment,
  role: z.optional(z.enum(['facilitator', 'participant', 'observer'])),
  addsOnly: z.optional(z.boolean()),
});

const Archived = z.object({ at: moment, by: z.optional(z.string().check(z.maxLength(64))) });

const Agreed = z.object({
  version: z.string().check(z.maxLength(200)),
  at: moment,
  by: z.optional(z.string().check(z.maxLength(64))),
});

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
/** What a facilitator did with the role of somebody, or with the lead. */
export type PeopleChange = z.infer<typeof PeopleChange>;
/** When the workshop was put away, to be read only, and by whom. */
export type Archived = z.infer<typeof Archived>;
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
  /** The facilitator who leads; the others help. Null while nobody does. */
  readonly lead: string | null;
  /** The newest changes of roles and lead, oldest first. */
  readonly peopleLog: readonly PeopleChange[];
  readonly archived: Archived | null;
  /** How the group wants its strategy to be checked. */
  readonly checks: CheckSettings;
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
    lead: null,
    peopleLog: [],
    archived: null,
    checks: usualCheckSettings,
  };
}

/** Reads the session document. Never throws: what does not fit counts as absent. */
export function readSession(doc: Y.Doc): SessionState {
  const root = doc.getMap(sessionRoot);
  const empty = emptySessionState();
  const one = <T>(key: string, schema: z.ZodMiniType<T>): T | null => parsed(schema, root.get(key));
  return {
    stage: one('stage', z.int().check(z.minimum(1), z.maximum(8))) ?? empty.stage,
    timer: one('timer', Timer),
    votes: readEntries(root.get('votes'), Vote),
    writing: one('writing', Writing),
    focus: one('focus', Focus),
    locks: one('locks', Locks) ?? empty.locks,
    consents: readEntries(root.get('consents'), SessionConsent),
    versions: readEntries(root.get('versions'), SessionVersion),
    participants: readEntries(root.get('participants'), SessionParticipant),
    clients: readEntries(root.get('clients'), z.string().check(z.maxLength(64))),
    agreed: one('agreed', Agreed),
    lead: one('lead', z.string().check(z.maxLength(64))),
    peopleLog: one('peopleLog', z.array(PeopleChange)) ?? empty.peopleLog,
    archived: one('archived', Archived),
    checks: readCheckSettings(root.get('checks'), () => {}),
  };
}

function parsed<T>(schema: z.ZodMiniType<T>, value: unknown): T | null {
  const result = schema.safeParse(value instanceof Y.Map ? Object.fromEntries(value.entries()) : value);
  return result.success ? result.data : null;
}

function readEntries<T>(value: unknown, schema: z.ZodMiniType<T>): Record<string, T> {
  const read: Record<string, T> = Object.create(null);
  if (!(value instanceof Y.Map)) return read;
  for (const [key, entry] of value.entries()) {
    const fitting = isSafeId(key) ? parsed(schema, entry) : null;
    if (fitting !== null) read[key] = fitting;
  }
  return read;
}
