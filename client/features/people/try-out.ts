/** The part of the address by which a facilitator sees a workshop as a participant does. */
const tryOutQuery = 'try=participant';

/** The address of a workshop as a participant sees it. */
export function tryOutAddress(workshopId: string): string {
  return `/w/${workshopId}?${tryOutQuery}`;
}
