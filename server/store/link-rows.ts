import type { StoredLink } from './schema.ts';
import type { LinkRow } from './store.ts';

/** A link as a row of its table. */
export function rowOfLink(link: LinkRow): StoredLink {
  return {
    id: link.id,
    workshop_id: link.workshopId,
    role: link.role,
    department_id: link.departmentId,
    secret_hash: link.secretHash,
    created_at: link.createdAt,
    expires_at: link.expiresAt,
    revoked_at: link.revokedAt,
  };
}

/** A row of the table as a link. */
export function linkOfRow(row: StoredLink): LinkRow {
  return {
    id: row.id,
    workshopId: row.workshop_id,
    role: row.role,
    departmentId: row.department_id,
    secretHash: row.secret_hash,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  };
}
