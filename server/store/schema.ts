import type { Generated, Selectable } from 'kysely';
import type { Role } from '#shared/session/roles.ts';
import type { DocumentName } from '#shared/session/wire.ts';

/** The tables. Times are ms since 1970; bytes come back from the engine as an ArrayBuffer. */
export interface Tables {
  workshops: { id: string; recovery_hash: string; created_at: number; changed_at: number };
  links: {
    id: string;
    workshop_id: string;
    role: Role;
    department_id: string | null;
    adds_only: number;
    label: string;
    secret_hash: string;
    created_at: number;
    expires_at: number | null;
    revoked_at: number | null;
  };
  joins: {
    token_hash: string;
    workshop_id: string;
    participant_id: string;
    link_id: string;
    expires_at: number;
  };
  log: {
    seq: Generated<number>;
    workshop_id: string;
    document: DocumentName;
    bytes: Uint8Array | ArrayBuffer;
    at: number;
  };
  snapshots: {
    generation: Generated<number>;
    workshop_id: string;
    document: DocumentName;
    upto_seq: number;
    bytes: Uint8Array | ArrayBuffer;
    sha256: string;
    at: number;
  };
  commands: {
    workshop_id: string;
    caller_id: string;
    command_id: string;
    status: number;
    body: string;
    at: number;
  };
  secrets: {
    workshop_id: string;
    scope: string;
    owner_id: string;
    item_id: string;
    body: string;
    at: number;
  };
  versions: {
    workshop_id: string;
    id: string;
    name: string;
    at: number;
    by_id: string;
    strategy: string;
  };
  assets: {
    workshop_id: string;
    id: string;
    media_type: string;
    bytes: Uint8Array | ArrayBuffer;
    at: number;
  };
}

/** A row of `links` as it comes out. */
export type StoredLink = Selectable<Tables['links']>;
