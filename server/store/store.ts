import type { Role } from '#shared/session/roles.ts';
import type { DocumentName } from '#shared/session/wire.ts';

/** A link into a workshop as it is kept: never the secret, only its hash. Times are ms since 1970. */
export interface LinkRow {
  readonly id: string;
  readonly workshopId: string;
  readonly role: Role;
  readonly departmentId: string | null;
  readonly secretHash: string;
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
}

/** Someone's browser that joined: the hash of the token in its cookie, who it is and by which link it came. */
export interface JoinRow {
  readonly tokenHash: string;
  readonly workshopId: string;
  readonly participantId: string;
  readonly linkId: string;
  readonly expiresAt: number;
}

/** A browser that joined together with its link as it stands now. */
export interface JoinWithLink {
  readonly join: JoinRow;
  readonly link: LinkRow;
}

/** A workshop about to be made: everything goes in, or nothing. */
export interface NewWorkshop {
  readonly id: string;
  readonly recoveryHash: string;
  readonly links: readonly LinkRow[];
  readonly board: Uint8Array;
  readonly session: Uint8Array;
  readonly at: number;
}

/** What is kept of a document: load the snapshot, if any, then the updates in their order. */
export interface StoredDocument {
  readonly snapshot: Uint8Array | null;
  readonly updates: readonly Uint8Array[];
}

/** One Yjs update to append to the log of a document. */
export interface UpdateWrite {
  readonly kind: 'update';
  readonly workshopId: string;
  readonly document: DocumentName;
  readonly bytes: Uint8Array;
}

/** The answer to a command, kept so that the same command id is never carried out twice. */
export interface CommandWrite {
  readonly kind: 'command';
  readonly workshopId: string;
  readonly callerId: string;
  readonly commandId: string;
  readonly answer: CommandAnswer;
}

/** Status and JSON body with which a command was answered. */
export interface CommandAnswer {
  readonly status: number;
  readonly body: string;
}

/** What goes into the log. */
export type Write = UpdateWrite | CommandWrite;

/** The outcome of a compaction: refused when the log does not add up to the live document. */
export type CompactionOutcome =
  | { readonly ok: true; readonly bytes: number }
  | { readonly ok: false; readonly reason: 'differs-from-live' };

/**
 * Where workshops are kept. Every promise resolves only when its transaction is durable (flushed to disk), and
 * rejects when it is not; calls are carried out one after the other in the order in which they were made.
 */
export interface Store {
  createWorkshop(workshop: NewWorkshop): Promise<void>;
  hasWorkshop(workshopId: string): Promise<boolean>;
  workshopByRecovery(recoveryHash: string): Promise<string | null>;
  /** Ids of the workshops that nobody changed since `before` (ms since 1970). */
  workshopsIdleSince(before: number): Promise<string[]>;
  countWorkshops(): Promise<number>;
  /** Removes a workshop and every byte of its text from the files. False when there is none. */
  eraseWorkshop(workshopId: string): Promise<boolean>;

  loadDocument(workshopId: string, document: DocumentName): Promise<StoredDocument>;
  /** Appends all of it in one transaction. */
  append(writes: readonly Write[], at: number): Promise<void>;
  /**
   * Rebuilds the document from what is stored, compares it with `live` and, when they are the same, replaces the
   * log by a snapshot; the snapshot before it is kept. `live` must hold exactly what has been appended so far.
   */
  compact(
    workshopId: string,
    document: DocumentName,
    live: Uint8Array,
    at: number,
  ): Promise<CompactionOutcome>;

  commandAnswer(workshopId: string, callerId: string, commandId: string): Promise<CommandAnswer | null>;

  addLink(link: LinkRow): Promise<void>;
  links(workshopId: string): Promise<LinkRow[]>;
  linkBySecret(workshopId: string, secretHash: string): Promise<LinkRow | null>;
  /** False when the workshop has no such link. Revoking again keeps the first moment. */
  revokeLink(workshopId: string, linkId: string, at: number): Promise<boolean>;

  /** Adds the join, or moves the one with this token to another link and a later end. */
  saveJoin(join: JoinRow): Promise<void>;
  joinByToken(workshopId: string, tokenHash: string): Promise<JoinWithLink | null>;

  /** Writes a consistent copy of everything to a new file. */
  backupTo(path: string): Promise<void>;
  close(): Promise<void>;
}
