/** What a link lets its holder do. */
export const roles = ['facilitator', 'participant', 'observer'] as const;

/** The role that a link gives. */
export type Role = (typeof roles)[number];

/** Whether a value from outside names a role. */
export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}

/** Whether someone with this role may change the board. */
export function mayEdit(role: Role): boolean {
  return role !== 'observer';
}

/** How `participants.role` of the model names someone who came in with this role. */
export function participantRoleOf(role: Role): 'facilitator' | 'contributor' | 'observer' {
  return role === 'participant' ? 'contributor' : role;
}

/** The role that `participants.role` of the model names; null for none that is known. */
export function roleOfParticipant(role: string | null): Role | null {
  if (role === 'contributor' || role === 'decision_maker') return 'participant';
  return isRole(role) ? role : null;
}
