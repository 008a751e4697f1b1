import type { Role } from '#shared/session/roles.ts';

/** Someone who showed a valid link or a cookie that came of one. */
export interface Caller {
  readonly workshopId: string;
  readonly linkId: string;
  /** As the link gives it; what a facilitator made of it since is known in the room (`rights.ts`). */
  readonly role: Role;
  /** As the link gives it: may add notes and change their own, and nothing else. */
  readonly addsOnly: boolean;
  /** The department that the link is for, if it is for one. */
  readonly departmentId: string | null;
  /** Who it is; headless clients that never joined share the one of their link. */
  readonly participantId: string;
  /** A cookie identifies one person; a secret may be in many hands. */
  readonly via: 'cookie' | 'secret';
  /** Hash of the token in the cookie. */
  readonly tokenHash: string | null;
  /** When the right ends by itself, in ms since 1970. */
  readonly expiresAt: number | null;
}
