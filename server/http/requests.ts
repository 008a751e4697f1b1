import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { bearerSecret, callerOf, cookieName } from '#server/access/access.ts';
import type { Caller } from '#server/access/caller.ts';
import { callerNow } from '#server/access/rights.ts';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import type { Services } from '#server/workshops/services.ts';
import type { Language } from '#shared/text/language.ts';
import { languageOf, Refusal } from './refusal.ts';

/** Types of the addresses and bodies of our routes. */
export interface WorkshopRoute {
  Params: { id: string; linkId?: string; voteId?: string; version?: string; job?: string };
  Querystring: Record<string, string | undefined>;
}

/** A request for a workshop. */
export type WorkshopRequest = FastifyRequest<WorkshopRoute>;

const readingMethods: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** The language in which its sender wants to be answered. */
export function requestLanguage(request: FastifyRequest): Language {
  return languageOf(request.headers['accept-language']);
}

/** The body, checked; a refusal that names the first field that is not right. */
export function bodyOf<Body>(request: FastifyRequest, schema: z.ZodType<Body>): Body {
  const parsed = schema.safeParse(request.body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') || 'body';
  if (issue?.code === 'too_big' && issue.origin === 'string') {
    throw new Refusal('field-too-long', { field, most: Number(issue.maximum) });
  }
  throw new Refusal('bad-field', { field });
}

/** The token in the cookie of a workshop, when the request is known to come from our own pages. */
export function tokenOf(request: FastifyRequest, workshopId: string): string | null {
  return request.cookies[cookieName(workshopId)] ?? null;
}

/**
 * Who is calling, with what they may do now. A write with a cookie needs the Origin of our own pages. Whoever may not
 * come in gets the same answer as for a workshop that does not exist.
 */
export async function callerOfRequest(services: Services, request: WorkshopRequest): Promise<Caller> {
  const { id } = request.params;
  const secret = bearerSecret(request.headers.authorization);
  const caller = await callerOf(services.store, id, { secret, token: tokenOf(request, id) });
  if (!caller) throw new Refusal('not-found');
  const isWrite = !readingMethods.has(request.method);
  if (isWrite && caller.via === 'cookie' && request.headers.origin === undefined) {
    throw new Refusal('foreign-origin');
  }
  if (caller.via === 'secret') return caller;
  const present = await inRoom(services, id, (room) => callerNow(room, caller));
  if (!present) throw new Refusal('not-found');
  return present;
}

/** As `callerOfRequest`, for what only a facilitator may do. */
export async function facilitatorOfRequest(services: Services, request: WorkshopRequest): Promise<Caller> {
  const caller = await callerOfRequest(services, request);
  if (caller.role !== 'facilitator') throw new Refusal('not-yours');
  return caller;
}

/** Works on a workshop's room. */
export async function inRoom<Result>(
  services: Services,
  workshopId: string,
  work: (room: WorkshopRoom) => Promise<Result> | Result,
): Promise<Result> {
  const lease = await services.rooms.enter(workshopId);
  if (!lease) throw new Refusal('not-found');
  try {
    return await work(lease.room);
  } finally {
    lease.release();
  }
}
