/** What one can make of somebody: a role, or a participant who only adds notes. */
export const roleChoices = ['facilitator', 'participant', 'addsOnly', 'observer'] as const;

/** One of them. */
export type RoleChoice = (typeof roleChoices)[number];

/** The keys of their names. */
export const roleTexts = {
  facilitator: 'people.roleFacilitator',
  participant: 'people.roleParticipant',
  addsOnly: 'people.roleAddsOnly',
  observer: 'people.roleObserver',
} as const;
