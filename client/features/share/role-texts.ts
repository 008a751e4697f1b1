import type { Role } from '#client/http/workshops.ts';

/** What a link can be made for: a role, or participants who only add notes. */
export const linkKinds = ['participant', 'addsOnly', 'observer', 'facilitator'] as const;

/** One of them. */
export type LinkKind = (typeof linkKinds)[number];

/** What a link with these rights is for. */
export function linkKindOf({ role, addsOnly }: { role: Role; addsOnly?: boolean }): LinkKind {
  return addsOnly ? 'addsOnly' : role;
}

/** The keys of the names of the roles. */
export const roleNames = {
  facilitator: 'share.linkFacilitator',
  participant: 'share.linkParticipant',
  addsOnly: 'share.linkAddsOnly',
  observer: 'share.linkObserver',
} as const;

/** The keys of what each role may do. */
export const roleRights = {
  facilitator: 'share.mayFacilitator',
  participant: 'share.mayParticipant',
  addsOnly: 'share.mayAddsOnly',
  observer: 'share.mayObserver',
} as const;

/** The keys of the invitation for each role. */
export const invitations = {
  facilitator: 'share.inviteFacilitator',
  participant: 'share.inviteText',
  addsOnly: 'share.inviteText',
  observer: 'share.inviteObserver',
} as const;
