import * as Y from 'yjs';
import '#shared/strategy/zod-without-eval.ts';
import * as z from 'zod/mini';
import {
  type CheckSettings,
  readCheckSettings,
  usualCheckSettings,
} from '#shared/strategy/check-settings.ts';
import type { Fact } from '#shared/strategy/consents/content.ts';
import { isSafeId } from '#shared/strategy/ids.ts';
import { Course } from './course.ts';
import { Focus } from './focus.ts';
import { HouseStyle } from './house-style.ts';
import { Plan, type PlanStep } from './plan.ts';
import { Signal } from './signal.ts';

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
  state: z.enum(['open', 'closed', 'cancelled']),
  cast: z.number(),
  totals: z.optional(z.record(id, z.number())),
  title: z.catch(z.optional(shortText), undefined),
  round: z.catch(z.optional(z.number()), undefined),
  openedAt: z.catch(z.optional(moment), undefined),
  closedAt: z.catch(z.optional(moment), undefined),
  present: z.catch(z.optional(z.number()), undefined),
  titles: z.catch(z.optional(z.record(id, shortText)), undefined),
  imported: z.optional(z.boolean()),
});

const count = z.catch(z.number(), 0);

const Writing = z.object({
  state: z.enum(['writing', 'revealed', 'cancelled']),
  round: count,
  anonymous: z.catch(z.boolean(), false),
  question: z.catch(shortText, ''),
  item: z.catch(z.nullable(z.string().check(z.maxLength(64))), null),
  stage: z.catch(z.int().check(z.minimum(1), z.maximum(8)), 1),
  counts: z.catch(z.record(z.string(), z.number()), {}),
  total: count,
  writers: count,
  by: z.optional(z.string().check(z.maxLength(64))),
  at: z.optional(moment),
  setAside: z.catch(z.array(z.number()), []),
  first: z.optional(z.string().check(z.maxLength(64))),
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
  byName: z.optional(z.string().check(z.maxLength(200))),
  onBehalf: z.optional(z.boolean()),
  version: z.optional(z.string().check(z.maxLength(200))),
  fingerprint: z.optional(z.string().check(z.maxLength(64))),
  imported: z.optional(z.boolean()),
});

const Content = z.array(z.object({ path: z.string().check(z.maxLength(200)), value: z.unknown() }));

const Agreed = z.object({
  version: z.string().check(z.maxLength(200)),
  /** Of a version that another workshop kept. */
  name: z.optional(z.string().check(z.maxLength(200))),
  at: moment,
  by: z.optional(z.string().check(z.maxLength(64))),
  byName: z.optional(z.string().check(z.maxLength(200))),
  departmentId: z.optional(z.nullable(z.string().check(z.maxLength(64)))),
  edition: z.optional(z.number()),
  verdicts: z.optional(z.record(z.string(), z.nullable(z.enum(['agree', 'agree_with_note', 'block'])))),
  /** Departments for which a facilitator spoke. */
  onBehalf: z.catch(z.optional(z.array(id)), undefined),
});

const SessionVersion = z.object({
  name: shortText,
  at: moment,
  by: z.optional(z.string().check(z.maxLength(64))),
  byName: z.optional(z.string().check(z.maxLength(200))),
  agreed: z.catch(z.optional(Agreed), undefined),
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

const Voice = z.object({
  by: z.string().check(z.maxLength(64)),
  departmentId: z.nullable(id),
  name: z.optional(z.string().check(z.maxLength(200))),
  onBehalf: z.optional(z.boolean()),
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

const MachineTranslation = z.object({
  host: z.string().check(z.maxLength(300)),
  at: moment,
  by: z.optional(z.string().check(z.maxLength(64))),
});

const Archived = z.object({ at: moment, by: z.optional(z.string().check(z.maxLength(64))) });

/** A countdown that everyone sees: when it ends (ms since 1970), or how much is left while it is paused. */
export type Timer = z.infer<typeof Timer>;
/**
 * A round of dot voting. `cast` is the number of people who voted. Once it is closed: `totals` per item that was still
 * there, what they were called then (`titles`), and how many people could have voted (`present`). One that was called
 * off keeps nothing but its id, so that a late command does not bring it back.
 */
export type Vote = z.infer<typeof Vote>;
/**
 * A round in which everyone writes for themselves, about a card (`item`) or the region of a stage. `counts` are notes
 * per department, and stay empty in a round without names: what one department wrote could be one person's.
 * `setAside`: rounds that were cancelled and of which notes still wait for their writers. `first`: one of the notes that
 * were shown, to find them on the board by.
 */
export type Writing = z.infer<typeof Writing>;
/** What is closed for editing. */
export type Locks = z.infer<typeof Locks>;
/**
 * A department's verdict as the server recorded it. `fingerprint` names what it was given on, among `contents`; `by` is a
 * participant, `onBehalf` when that was a facilitator who spoke for another department.
 */
export type SessionConsent = z.infer<typeof SessionConsent>;
/** A named version that was kept; `agreed` once the group has signed off on it, also after it went on. */
export type SessionVersion = z.infer<typeof SessionVersion>;
/** Someone who took part; `imported` when an imported strategy says so, not this server. */
export type SessionParticipant = z.infer<typeof SessionParticipant>;
/**
 * For whom a participant (`by`) writes under a client id of its own: a department that is absent (`onBehalf`), or
 * somebody beside them, with their name.
 */
export type Voice = z.infer<typeof Voice>;
/** What a facilitator did with the role of somebody, or with the lead. */
export type PeopleChange = z.infer<typeof PeopleChange>;
/** That a facilitator lets texts of this workshop be translated by the service on a host. */
export type MachineTranslation = z.infer<typeof MachineTranslation>;
/** When the workshop was put away, to be read only, and by whom. */
export type Archived = z.infer<typeof Archived>;
/**
 * The version that the group agreed on, by whom that was recorded, and what each department said in the end. `edition`
 * is its number.
 */
export type Agreed = z.infer<typeof Agreed>;

/** What the session document says, checked; parts that do not fit are left out. */
export interface SessionState {
  /** Stage of the journey, 1 to 8. */
  readonly stage: number;
  /** The step of the plan that the group is at, as it was chosen; `stepNow` tells which one that is now. */
  readonly step: string | null;
  /** The group's own steps; null for the eight stages. */
  readonly plan: readonly PlanStep[] | null;
  readonly course: Course | null;
  /** Who is ready with this step. */
  readonly ready: Readonly<Record<string, Signal>>;
  /** Whose hand is up. */
  readonly hands: Readonly<Record<string, Signal>>;
  readonly timer: Timer | null;
  readonly votes: Readonly<Record<string, Vote>>;
  readonly writing: Writing | null;
  readonly focus: Focus | null;
  readonly locks: Locks;
  readonly consents: Readonly<Record<string, SessionConsent>>;
  /** By fingerprint: the facts that verdicts were given on. */
  readonly contents: Readonly<Record<string, readonly Fact[]>>;
  readonly versions: Readonly<Record<string, SessionVersion>>;
  readonly participants: Readonly<Record<string, SessionParticipant>>;
  /** Client id of the board document → who wrote under it. */
  readonly clients: Readonly<Record<string, string>>;
  /** Client id of the board document → for whom else somebody wrote under it; `writerUnder` reads both. */
  readonly voices: Readonly<Record<string, Voice>>;
  /** Set while the strategy is agreed, and closed for changes. */
  readonly agreed: Agreed | null;
  /** Number of the version that is being worked on; null before there is any. */
  readonly edition: number | null;
  /** The facilitator who leads; the others help. Null while nobody does. */
  readonly lead: string | null;
  /** The newest changes of roles and lead, oldest first. */
  readonly peopleLog: readonly PeopleChange[];
  readonly archived: Archived | null;
  /** Null while no text may leave this server to be translated. */
  readonly machineTranslation: MachineTranslation | null;
  /** How the group wants its strategy to be checked. */
  readonly checks: CheckSettings;
  /** How its documents look; null for the look of the server. */
  readonly houseStyle: HouseStyle | null;
}

/** The state of a workshop that has only just begun. */
export function emptySessionState(): SessionState {
  return {
    stage: 1,
    step: null,
    plan: null,
    course: null,
    ready: {},
    hands: {},
    timer: null,
    votes: {},
    writing: null,
    focus: null,
    locks: { board: false, regions: [] },
    consents: {},
    contents: {},
    versions: {},
    participants: {},
    clients: {},
    voices: {},
    agreed: null,
    edition: null,
    lead: null,
    peopleLog: [],
    archived: null,
    machineTranslation: null,
    checks: usualCheckSettings,
    houseStyle: null,
  };
}

/** Reads the session document. Never throws: what does not fit counts as absent. */
export function readSession(doc: Y.Doc): SessionState {
  const root = doc.getMap(sessionRoot);
  const empty = emptySessionState();
  const one = <T>(key: string, schema: z.ZodMiniType<T>): T | null => parsed(schema, root.get(key));
  return {
    stage: one('stage', z.int().check(z.minimum(1), z.maximum(8))) ?? empty.stage,
    step: one('step', id),
    plan: one('plan', Plan),
    course: one('course', Course),
    ready: readEntries(root.get('ready'), Signal),
    hands: readEntries(root.get('hands'), Signal),
    timer: one('timer', Timer),
    votes: readEntries(root.get('votes'), Vote),
    writing: one('writing', Writing),
    focus: one('focus', Focus),
    locks: one('locks', Locks) ?? empty.locks,
    consents: readEntries(root.get('consents'), SessionConsent),
    contents: readEntries(root.get('contents'), Content),
    versions: readEntries(root.get('versions'), SessionVersion),
    participants: readEntries(root.get('participants'), SessionParticipant),
    clients: readEntries(root.get('clients'), z.string().check(z.maxLength(64))),
    voices: readEntries(root.get('voices'), Voice),
    agreed: readAgreed(doc),
    edition: one('edition', z.int().check(z.minimum(0))),
    lead: one('lead', z.string().check(z.maxLength(64))),
    peopleLog: one('peopleLog', z.array(PeopleChange)) ?? empty.peopleLog,
    archived: one('archived', Archived),
    machineTranslation: one('machineTranslation', MachineTranslation),
    checks: readCheckSettings(root.get('checks'), () => {}),
    houseStyle: one('houseStyle', HouseStyle),
  };
}

/** Whether and on what the group has agreed: that part of the session alone. */
export function readAgreed(doc: Y.Doc): Agreed | null {
  return parsed(Agreed, doc.getMap(sessionRoot).get('agreed'));
}

function parsed<T>(schema: z.ZodMiniType<T>, value: unknown): T | null {
  // Most parts are not there in most sessions, and what zod has to say of each takes longer than all the rest.
  if (value === undefined) return null;
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
