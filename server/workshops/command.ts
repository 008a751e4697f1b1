import type * as Y from 'yjs';
import type { Caller } from '#server/access/caller.ts';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import type {
  AssetRow,
  LinkRow,
  SecretKey,
  SecretRow,
  VersionRow,
  VersionSummary,
} from '#server/store/store.ts';
import type { CommandOf, CommandType } from '#shared/session/commands.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import type { SessionChanges } from './session-changes.ts';

/** A secret as commands see it: `body` is what was given when it was kept. Check it before relying on it. */
export interface Secret extends SecretKey {
  readonly body: unknown;
  /** When it was last written, in ms since 1970. */
  readonly at: number;
}

/** What the store keeps of the workshop of a command, as the last command left it. */
export interface CommandReads {
  /** The secrets of a scope, by owner and then by item. */
  secrets(scope: string): Promise<readonly Secret[]>;
  /** Oldest first. */
  versions(): Promise<readonly VersionSummary[]>;
  version(versionId: string): Promise<VersionRow | null>;
  links(): Promise<readonly LinkRow[]>;
  asset(assetId: string): Promise<AssetRow | null>;
}

/**
 * What a command is carried out on. A handler reads; what is to change it returns. People come in and type while it
 * waits, so read documents after the last `await`.
 */
export interface CommandContext {
  readonly room: WorkshopRoom;
  readonly caller: Caller;
  /** Language of the answer, should the command be refused. */
  readonly language: Language;
  readonly store: CommandReads;
  /** The moment, in ms since 1970. */
  readonly now: () => number;
}

/** What happens to secrets; `body` is plain JSON. */
export type SecretChange =
  | (SecretKey & { readonly kind: 'put'; readonly body: Readonly<Record<string, unknown>> })
  | (SecretKey & { readonly kind: 'remove' })
  | { readonly kind: 'clear'; readonly scope: Secret['scope'] };

/** All that a command changes. It becomes durable as a whole, or not at all. */
export interface CommandChanges {
  readonly session?: SessionChanges;
  /** Changes the board. It is tried on a copy first, so that it runs twice. */
  readonly board?: (doc: Y.Doc) => void;
  readonly secrets?: readonly SecretChange[];
  readonly versions?: readonly VersionRow[];
  /** Asked at the very last moment, when nothing waits any more: if so, the command is decided on again. */
  readonly isOutdated?: () => boolean;
  /** Called once all of it is durable, before the answer: to close sockets, for instance. */
  readonly afterwards?: (room: WorkshopRoom) => void;
}

/** The outcome of a command: its result and what it changes, or why not: 409 not now, 403 not yours to do. */
export type CommandOutcome =
  | { readonly ok: true; readonly result: unknown; readonly changes: CommandChanges }
  | { readonly ok: false; readonly status: 403 | 409; readonly code: string; readonly message: Bilingual };

/** Carries out one type of command. Whatever it throws leaves nothing, and the caller may try again. */
export type CommandHandler<Type extends CommandType> = (
  context: CommandContext,
  command: CommandOf<Type>,
) => CommandOutcome | Promise<CommandOutcome>;

/** A handler for every type of command. */
export type CommandHandlers = { readonly [Type in CommandType]: CommandHandler<Type> };

/** The command is carried out: `result` is the answer, as JSON. */
export function done(result: unknown, changes: CommandChanges = {}): CommandOutcome {
  return { ok: true, result, changes };
}

/** The command cannot be carried out as things stand (409). */
export function refused(code: string, message: Bilingual): CommandOutcome {
  return { ok: false, status: 409, code, message };
}

/** The role may give such commands, but this one is not theirs to give (403). */
export function notYours(code: string, message: Bilingual): CommandOutcome {
  return { ok: false, status: 403, code, message };
}

/** A secret as commands see it. */
export function secretOfRow({ body, ...row }: SecretRow): Secret {
  return { ...row, body: JSON.parse(body) };
}
