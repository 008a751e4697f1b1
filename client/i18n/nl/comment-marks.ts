export const commentMarks = {
  open_one: '{{count}} open gesprek',
  open_other: '{{count}} open gesprekken',
  forMe_one: '{{count}} gesprek roept je afdeling op',
  forMe_other: '{{count}} gesprekken roepen je afdeling op',
} as const;
