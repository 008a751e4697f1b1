import type { Bilingual } from '#shared/text/language.ts';

/** Why something about versions, verdicts and the sign-off cannot be done, and what can. */
export const agreementTexts = {
  noSuchVersion: {
    nl: 'Deze versie is er niet. Kies een versie uit de lijst, of bewaar eerst een nieuwe.',
    en: 'There is no such version. Choose one from the list, or keep a new one first.',
  },
  noSuchDepartment: {
    nl: 'Deze afdeling doet niet mee aan de strategie.',
    en: 'This department takes no part in the strategy.',
  },
  noSuchItem: {
    nl: 'Dit onderdeel staat niet (meer) op het bord.',
    en: 'This part is not on the board (any more).',
  },
  otherDepartment: ({ nl, en }: Bilingual): Bilingual => ({
    nl: `Alleen iemand van ${nl} kan namens deze afdeling spreken, of de begeleider.`,
    en: `Only someone from ${en} can speak for this department, or the facilitator.`,
  }),
  decisionMakerSpeaks: ({ nl, en }: Bilingual): Bilingual => ({
    nl: `Voor ${nl} geeft de beslisser het oordeel. Vraag het die, of laat de begeleider het opschrijven.`,
    en: `For ${en} the decision maker gives the verdict. Ask them, or have the facilitator write it down.`,
  }),
  remarkMissing: {
    nl: 'Schrijf de opmerking erbij: die komt in het document.',
    en: 'Add the remark: it goes into the document.',
  },
  reasonMissing: {
    nl: 'Schrijf op waar je bezwaar tegen hebt en wat er anders moet.',
    en: 'Say what you object to and what should change.',
  },
  contentChanged: {
    nl: 'Iemand heeft dit net veranderd. Kijk er nog even naar en geef daarna je oordeel.',
    en: 'Somebody has just changed this. Have another look, then give your verdict.',
  },
  consentOnStaleVersion: {
    nl: 'Na deze versie is dit onderdeel veranderd. Geef je oordeel over wat er nu op het bord staat.',
    en: 'This part has changed since that version. Give your verdict on what is on the board now.',
  },
  versionStale: {
    nl: 'Na deze versie is er nog iets veranderd. Bewaar een nieuwe versie en stel die vast.',
    en: 'Something has changed since this version. Keep a new version and sign off on that one.',
  },
  agreedAlready: {
    nl: 'De strategie is al vastgesteld. Open eerst een volgende versie.',
    en: 'The strategy is agreed already. Open the next version first.',
  },
  roundOpen: {
    nl: 'Er loopt nog een stemming of een schrijfronde. Rond die eerst af: na het vaststellen verandert er niets meer.',
    en: 'A vote or a round of writing is still going on. End it first: after the sign-off nothing changes any more.',
  },
  notAgreedYet: {
    nl: 'Een volgende versie open je pas als deze is vastgesteld.',
    en: 'The next version can be opened once this one is agreed.',
  },
  objections: (who: Bilingual): Bilingual => ({
    nl: `Er is nog bezwaar: ${who.nl}. Pas aan wat er niet klopt, of stel vast met de bezwaren erbij.`,
    en: `There are objections: ${who.en}. Change what is not right, or sign off with the objections on record.`,
  }),
  frozen: {
    nl: 'De strategie is vastgesteld en daarom dicht. De begeleider kan een volgende versie openen.',
    en: 'The strategy is agreed, and therefore closed. The facilitator can open the next version.',
  },
} as const;
