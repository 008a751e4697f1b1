import type { LinkRow, Store } from '#server/store/store.ts';
import { subprotocol } from '#shared/session/wire.ts';
import type { Caller } from './caller.ts';
import { hashOf } from './secrets.ts';

/** Secrets are 22 characters; longer ones are not even hashed. */
const maxSecretLength = 128;

/** What a request shows of its right to come in. */
export interface Credentials {
  readonly secret: string | null;
  readonly token: string | null;
}

/** Name of the cookie of a workshop. */
export function cookieName(workshopId: string): string {
  return `kcc_${workshopId}`;
}

/** The secret of an `Authorization: Bearer` header. */
export function bearerSecret(authorization: string | undefined): string | null {
  return /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? null;
}

/** The secret among the subprotocols that a client offers: `kcc.v1, <secret>`. */
export function subprotocolSecret(offered: string | undefined): string | null {
  const protocols = (offered ?? '').split(',').map((protocol) => protocol.trim());
  if (!protocols.includes(subprotocol)) return null;
  return protocols.find((protocol) => protocol !== subprotocol) ?? null;
}

/** The link of a secret when it opens this workshop now; null for anything else, whatever the reason. */
export async function linkOf(store: Store, workshopId: string, secret: string): Promise<LinkRow | null> {
  if (secret.length === 0 || secret.length > maxSecretLength) return null;
  const link = await store.linkBySecret(workshopId, hashOf(secret));
  return link && isOpen(link, Date.now()) ? link : null;
}

/** Who is calling; null when neither secret nor cookie is good for this workshop now. */
export async function callerOf(
  store: Store,
  workshopId: string,
  { secret, token }: Credentials,
): Promise<Caller | null> {
  if (secret !== null) {
    const link = await linkOf(store, workshopId, secret);
    return link && callerBySecret(link);
  }
  return token === null ? null : callerByToken(store, workshopId, token);
}

function callerBySecret(link: LinkRow): Caller {
  return {
    workshopId: link.workshopId,
    linkId: link.id,
    role: link.role,
    addsOnly: link.addsOnly,
    departmentId: link.departmentId,
    participantId: `link-${link.id}`,
    via: 'secret',
    tokenHash: null,
    expiresAt: link.expiresAt,
  };
}

async function callerByToken(store: Store, workshopId: string, token: string): Promise<Caller | null> {
  if (token.length === 0 || token.length > maxSecretLength) return null;
  const tokenHash = hashOf(token);
  const found = await store.joinByToken(workshopId, tokenHash);
  const now = Date.now();
  if (!found || found.join.expiresAt <= now || !isOpen(found.link, now)) return null;
  const { join, link } = found;
  return {
    workshopId,
    linkId: link.id,
    role: link.role,
    addsOnly: link.addsOnly,
    departmentId: link.departmentId,
    participantId: join.participantId,
    via: 'cookie',
    tokenHash,
    expiresAt: Math.min(join.expiresAt, link.expiresAt ?? join.expiresAt),
  };
}

function isOpen(link: LinkRow, now: number): boolean {
  return link.revokedAt === null && (link.expiresAt === null || link.expiresAt > now);
}
