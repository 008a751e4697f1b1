import { randomBytes } from 'node:crypto';
import type { Rights } from '#server/access/rights.ts';
import { hashOf } from '#server/access/secrets.ts';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import type { JoinRow, JoinWithLink, LinkRow, Store } from '#server/store/store.ts';
import { closeCodes } from '#shared/session/close-codes.ts';
import { participantRoleOf, roleOfParticipant } from '#shared/session/roles.ts';
import { readSession, type SessionParticipant } from '#shared/session/session-state.ts';
import { newId } from '#shared/strategy/ids.ts';
import { changeSession } from './session-changes.ts';

/** How long a browser that joined is remembered, in ms. */
export const joinLifetimeMs = 30 * 24 * 60 * 60 * 1000;

/** What someone joins with. */
export interface Joining {
  readonly link: LinkRow;
  readonly name: string;
  readonly departmentId: string | null;
  /** The token in the browser's cookie, when it joined this workshop before. */
  readonly token: string | null;
}

/** Someone who joined, with what they may do; the token goes into the cookie. */
export interface Joined extends Rights {
  readonly participantId: string;
  readonly token: string;
}

/**
 * Lets someone in. The same browser stays the same person, whichever link it comes by; when its link changes, its open
 * sockets come back with the new one. A role that a facilitator gave stays. Whoever was sent away comes in as somebody
 * new. The first facilitator leads.
 */
export async function joinWorkshop(store: Store, room: WorkshopRoom, joining: Joining): Promise<Joined> {
  const { link, name, departmentId } = joining;
  const before = await earlierJoin(store, room, joining.token);
  const participantId = before?.join.participantId ?? newId();
  const token = before && joining.token ? joining.token : randomBytes(16).toString('base64url');
  const join: JoinRow = {
    tokenHash: hashOf(token),
    workshopId: room.id,
    participantId,
    linkId: link.id,
    expiresAt: Date.now() + joinLifetimeMs,
  };
  await store.saveJoin(join);
  const entry = await writeParticipant(room, participantId, { link, name, departmentId });
  if (before && before.link.id !== link.id) {
    room.closeSockets(closeCodes.restart, (caller) => caller.tokenHash === join.tokenHash);
  }
  const role = roleOfParticipant(entry.role) ?? link.role;
  return { participantId, token, role, addsOnly: role === 'participant' && entry.addsOnly === true };
}

async function earlierJoin(
  store: Store,
  room: WorkshopRoom,
  token: string | null,
): Promise<JoinWithLink | null> {
  const before = token === null ? null : await store.joinByToken(room.id, hashOf(token));
  if (!before || before.join.expiresAt <= Date.now()) return null;
  return readSession(room.session.doc).participants[before.join.participantId]?.removed ? null : before;
}

async function writeParticipant(
  room: WorkshopRoom,
  participantId: string,
  { link, name, departmentId }: Pick<Joining, 'link' | 'name' | 'departmentId'>,
): Promise<SessionParticipant> {
  const { participants, lead } = readSession(room.session.doc);
  const known = participants[participantId];
  const next: SessionParticipant = { ...known, name, departmentId, ...roleBy(link, known) };
  const leads = lead === null && next.role === 'facilitator';
  await room.session.write((doc) =>
    changeSession(doc, { participants: { [participantId]: next }, ...(leads && { lead: participantId }) }),
  );
  return next;
}

/** The role that the link gives, unless a facilitator gave one; a mark as decision maker stays with a participant. */
function roleBy(
  link: LinkRow,
  known: SessionParticipant | undefined,
): Pick<SessionParticipant, 'role' | 'addsOnly'> {
  if (known?.roleGiven) return { role: known.role };
  const role = participantRoleOf(link.role);
  const keepsMark = known?.role === 'decision_maker' && role === 'contributor';
  const isLimited = link.addsOnly || known?.addsOnly;
  return { role: keepsMark ? 'decision_maker' : role, ...(isLimited && { addsOnly: link.addsOnly }) };
}
