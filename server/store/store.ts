import type { Role } from '#shared/session/roles.ts';
import type { DocumentName } from '#shared/session/wire.ts';

/** A link into a workshop as it is kept: never the secret, only its hash. Times are ms since 1970. */
export interface LinkRow {
  readonly id: string;
  readonly workshopId: string;
  readonly role: Role;
  readonly departmentId: string | null;
  /** For participants: may add notes and change their own, and nothing else. */
  readonly addsOnly: boolean;
  /** What its maker calls it; empty when it has no name. */
  readonly label: string;
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
  readonly assets?: readonly AssetRow[];
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

/** Something that someone keeps to themselves for now, such as a ballot or a note that is not revealed yet. */
export interface SecretRow {
  /** What it belongs to, such as `vote:<id>` or `writing`. */
  readonly scope: string;
  /** The participant whose it is. */
  readonly ownerId: string;
  /** Which of theirs, within the scope. */
  readonly itemId: string;
  /** JSON. */
  readonly body: string;
  /** When it was last written, in ms since 1970. */
  readonly at: number;
}

/** Which secret. */
export type SecretKey = Pick<SecretRow, 'scope' | 'ownerId' | 'itemId'>;

/** Keeps a secret; one with the same scope, owner and item gives way. */
export interface SecretWrite {
  readonly kind: 'secret';
  readonly workshopId: string;
  readonly secret: SecretRow;
}

/** Removes one secret, if it is there. */
export interface SecretRemoval {
  readonly kind: 'secret-removed';
  readonly workshopId: string;
  readonly secret: SecretKey;
}

/** Removes every secret of a scope, whose ever it is. */
export interface SecretsClearance {
  readonly kind: 'secrets-cleared';
  readonly workshopId: string;
  readonly scope: string;
}

/** A named version as it is listed. */
export interface VersionSummary {
  readonly id: string;
  readonly name: string;
  /** ms since 1970. */
  readonly at: number;
  /** The participant who made it. */
  readonly by: string;
}

/** A named version with its strategy as JSON text in the file format. */
export interface VersionRow extends VersionSummary {
  readonly strategy: string;
}

/** Keeps a version for good; a second one with its id is dropped. */
export interface VersionWrite {
  readonly kind: 'version';
  readonly workshopId: string;
  readonly version: VersionRow;
}

/** A file that a workshop keeps beside its documents, such as a logo. */
export interface AssetRow {
  readonly id: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Keeps a file; one with its id gives way. */
export interface AssetWrite {
  readonly kind: 'asset';
  readonly workshopId: string;
  readonly asset: AssetRow;
}

/** Removes a file, if it is there. */
export interface AssetRemoval {
  readonly kind: 'asset-removed';
  readonly workshopId: string;
  readonly assetId: string;
}

/** How much a workshop keeps beside its documents. */
export interface Usage {
  readonly secrets: number;
  readonly secretBytes: number;
  readonly versions: number;
  readonly versionBytes: number;
}

/** Status and JSON body with which a command was answered. */
export interface CommandAnswer {
  readonly status: number;
  readonly body: string;
}

/** What is written to a workshop that exists. */
export type Write =
  | UpdateWrite
  | CommandWrite
  | SecretWrite
  | SecretRemoval
  | SecretsClearance
  | VersionWrite
  | AssetWrite
  | AssetRemoval;

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
  /**
   * Writes all of it, in this order, in one transaction. What is meant for a workshop that is gone is dropped; a secret
   * or version over its size (`write-limits.ts`) makes the whole reject.
   */
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

  /** The secrets of a scope, by owner and then by item. */
  secrets(workshopId: string, scope: string): Promise<SecretRow[]>;
  /** The versions of a workshop, oldest first. */
  versions(workshopId: string): Promise<VersionSummary[]>;
  version(workshopId: string, versionId: string): Promise<VersionRow | null>;
  usage(workshopId: string): Promise<Usage>;
  /** Ids of the files of a workshop. */
  assets(workshopId: string): Promise<string[]>;
  asset(workshopId: string, assetId: string): Promise<AssetRow | null>;

  addLink(link: LinkRow): Promise<void>;
  links(workshopId: string): Promise<LinkRow[]>;
  linkBySecret(workshopId: string, secretHash: string): Promise<LinkRow | null>;
  /** False when the workshop has no such link. Revoking again keeps the first moment. */
  revokeLink(workshopId: string, linkId: string, at: number): Promise<boolean>;

  /** Adds the join, or moves the one with this token to another link and a later end. */
  saveJoin(join: JoinRow): Promise<void>;
  joinByToken(workshopId: string, tokenHash: string): Promise<JoinWithLink | null>;
  /** The joins that have not ended at `now`, in ms. */
  joins(workshopId: string, now: number): Promise<JoinRow[]>;

  /** Writes a consistent copy of everything to a new file. */
  backupTo(path: string): Promise<void>;
  close(): Promise<void>;
}
