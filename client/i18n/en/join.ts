import type { join as dutch } from '../nl/join.ts';
import type { SameTexts } from '../same-texts.ts';

export const join = {
  invitedAs_facilitator: 'You are invited as a facilitator',
  invitedAs_participant: 'You are invited to take part',
  invitedAs_observer: 'You are invited to watch',
  name: 'Name',
  namePlaceholder: 'What is your name?',
  nameMissing: 'Fill in your name, so that others see who you are.',
  nameTooLong: 'This name is too long. Keep it within {{most}} characters.',
  department: 'Which department do you speak for?',
  departmentMissing: 'Choose which department you speak for.',
  noDepartment: 'None of these',
  forDepartment: 'You take part for {{department}}.',
  enter: 'Join in',
  enterAsObserver: 'Watch',
  noLinkTitle: 'You need a link',
  noLinkText:
    'You have not been in this workshop on this device before. Open the link from your invitation, or ask your facilitator for one.',
  deadLinkTitle: 'This link does not work (any more)',
  deadLinkText:
    'It may have been withdrawn, or not have come across whole. Open the complete link from your invitation again, or ask your facilitator for a new one.',
  unreachableTitle: 'The server cannot be reached',
  unreachableText: 'Your link is fine and nothing is lost. Check your connection and try again.',
  restoreHint:
    'Are you the facilitator and is your link gone? Your recovery code gets you back in from the start page.',
} satisfies SameTexts<typeof dutch>;
