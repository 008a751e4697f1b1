import type { Role } from '#shared/session/roles.ts';

/** Who this person is in the workshop; `clientId` is the id of this tab in the board document. */
export interface Me {
  readonly participantId: string;
  readonly name: string;
  readonly departmentId: string | null;
  readonly role: Role;
  readonly clientId: number;
}
