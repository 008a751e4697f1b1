import type { StoredLink } from './schema.ts';
import type { LinkRow } from './store.ts';

/** A link as a row of its table. */
export function rowOfLink(link: LinkRow): StoredLink {
  return {
    id: link.id,
    workshop_id: link.workshopId,
    role: link.role,
    department_id: link.departmentId,
    adds_only: link.addsOnly ? 1 : 0,
    label: link.label,
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
    addsOnly: row.adds_only === 1,
    label: row.label,
    secretHash: row.secret_hash,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  };
}
