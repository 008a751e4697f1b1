import type { Role } from '#shared/session/roles.ts';

/** Who this person is in the workshop; `clientId` is the id of this tab in the board document. */
export interface Me {
  readonly participantId: string;
  readonly name: string;
  readonly departmentId: string | null;
  readonly role: Role;
  /** A participant who may add notes and change their own, and nothing else. */
  readonly addsOnly?: boolean;
  readonly clientId: number;
  /** A facilitator who sees the workshop as a participant does, in this tab only. */
  readonly triesOut?: boolean;
}
