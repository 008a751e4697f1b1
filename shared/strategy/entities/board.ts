import { list } from '../definition.ts';
import { acceptanceReason } from '../enums/agreement.ts';
import { noteShape, reactionKind } from '../enums/board.ts';
import { choice, dateTime, facts, flag, integer, longText, reference, text } from '../field.ts';

/** What people put on the board beside the strategy itself. */
export const notes = list(
  'board',
  { one: { nl: 'Briefje', en: 'Note' }, many: { nl: 'Briefjes', en: 'Notes' } },
  {
    text: longText({ nl: 'Tekst', en: 'Text' }),
    author: text({ nl: 'Geschreven door', en: 'Written by' }),
    authorId: reference('participants', { nl: 'Deelnemer', en: 'Participant' }),
    departmentId: reference('departments', { nl: 'Afdeling', en: 'Department' }),
    onBehalf: text({ nl: 'Namens', en: 'On behalf of' }),
    item: reference('any', { nl: 'Inbreng bij', en: 'Input for' }),
    parked: flag({ nl: 'Geparkeerd', en: 'Parked' }),
    createdAt: dateTime({ nl: 'Gemaakt op', en: 'Made on' }),
    title: text({ nl: 'Titel van het kader', en: 'Title of the frame' }),
    shape: choice(noteShape, { nl: 'Vorm', en: 'Shape' }),
    freeWidth: integer({ nl: 'Breedte als het los ligt', en: 'Width when it lies free' }),
    freeHeight: integer({ nl: 'Hoogte als het los ligt', en: 'Height when it lies free' }),
  },
);

export const links = list(
  'board',
  { one: { nl: 'Verbinding', en: 'Link' }, many: { nl: 'Verbindingen', en: 'Links' } },
  {
    from: reference('any', { nl: 'Van', en: 'From' }),
    to: reference('any', { nl: 'Naar', en: 'To' }),
    label: text({ nl: 'Opschrift', en: 'Label' }),
  },
);

export const acceptances = list(
  'board',
  {
    one: { nl: 'Geaccepteerde valkuil', en: 'Accepted pitfall' },
    many: { nl: 'Geaccepteerde valkuilen', en: 'Accepted pitfalls' },
  },
  {
    pitfall: text({ nl: 'Valkuil', en: 'Pitfall' }),
    fingerprint: text({ nl: 'Vingerafdruk van het bewijs', en: 'Fingerprint of the evidence' }),
    reasonClass: choice(acceptanceReason, { nl: 'Soort reden', en: 'Kind of reason' }),
    reason: longText({ nl: 'Reden', en: 'Reason' }),
    by: text({ nl: 'Geaccepteerd door', en: 'Accepted by' }),
    departmentId: reference('departments', { nl: 'Afdeling', en: 'Department' }),
    at: dateTime({ nl: 'Geaccepteerd op', en: 'Accepted on' }),
    until: text({ nl: 'Geldt tot', en: 'Valid until' }),
    evidence: facts({ nl: 'Bewijs van toen', en: 'Evidence at the time' }),
  },
);

export const comments = list(
  'board',
  { one: { nl: 'Opmerking', en: 'Comment' }, many: { nl: 'Opmerkingen', en: 'Comments' } },
  {
    item: reference('any', { nl: 'Bij', en: 'About' }),
    text: longText({ nl: 'Opmerking', en: 'Comment' }),
    by: text({ nl: 'Door', en: 'By' }),
    authorId: reference('participants', { nl: 'Deelnemer', en: 'Participant' }),
    departmentId: reference('departments', { nl: 'Afdeling', en: 'Department' }),
    at: dateTime({ nl: 'Geschreven op', en: 'Written on' }),
    onBehalf: text({ nl: 'Namens', en: 'On behalf of' }),
    resolved: flag({ nl: 'Opgelost', en: 'Resolved' }),
    replyTo: reference('comments', { nl: 'Antwoord op', en: 'Reply to' }),
  },
);

export const reactions = list(
  'board',
  { one: { nl: 'Reactie', en: 'Reaction' }, many: { nl: 'Reacties', en: 'Reactions' } },
  {
    item: reference('any', { nl: 'Op', en: 'To' }),
    kind: choice(reactionKind, { nl: 'Reactie', en: 'Reaction' }),
    by: text({ nl: 'Door', en: 'By' }),
    authorId: reference('participants', { nl: 'Deelnemer', en: 'Participant' }),
    departmentId: reference('departments', { nl: 'Afdeling', en: 'Department' }),
    at: dateTime({ nl: 'Gegeven op', en: 'Given on' }),
  },
);
