/** The keys of the names of the roles. */
export const roleNames = {
  facilitator: 'share.linkFacilitator',
  participant: 'share.linkParticipant',
  observer: 'share.linkObserver',
} as const;

/** The keys of what each role may do. */
export const roleRights = {
  facilitator: 'share.mayFacilitator',
  participant: 'share.mayParticipant',
  observer: 'share.mayObserver',
} as const;
