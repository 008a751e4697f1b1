import { stageName } from '#shared/text/stages.ts';
import type { Stage } from '../stage.ts';

export const pitfalls: Stage = {
  number: 6,
  id: 'pitfalls',
  title: stageName(6),
  question: {
    nl: 'Waar spreken we onszelf tegen? Los elke valkuil op, of accepteer hem met een reden.',
    en: 'Where do we contradict ourselves? Fix each pitfall, or accept it with a reason.',
  },
  purpose: {
    nl: 'Denkfouten vinden zolang de keuze nog op tafel ligt.',
    en: 'Find thinking errors while the choice is still on the table.',
  },
  minutes: 90,
  questions: [
    {
      nl: 'Klopt wat hier staat, of is een kaart nog niet bijgewerkt?',
      en: 'Is this true, or has a card not been updated yet?',
    },
    {
      nl: 'Wat kost het de klant als we dit zo laten?',
      en: 'What does it cost the customer if we leave it like this?',
    },
    { nl: 'Wat moet er veranderen, en wie doet dat?', en: 'What has to change, and who does it?' },
    {
      nl: 'Als we dit accepteren: wat zeggen we over een jaar als het misgaat?',
      en: 'If we accept this: what will we say in a year if it goes wrong?',
    },
  ],
  script: [
    {
      nl: "Begin met de risico's. Lees het bewijs voor, niet alleen de titel.",
      en: 'Start with the risks. Read out the evidence, not just the title.',
    },
    {
      nl: 'Neem hooguit tien minuten per valkuil: oplossen, accepteren met een reden of parkeren.',
      en: 'Take at most ten minutes per pitfall: fix it, accept it with a reason, or park it.',
    },
    {
      nl: 'Het gaat over de strategie, nooit over een persoon of afdeling.',
      en: 'It is about the strategy, never about a person or department.',
    },
  ],
};

export const roadmap: Stage = {
  number: 7,
  id: 'roadmap',
  title: stageName(7),
  question: {
    nl: 'Wie doet wat, en wanneer? Begin bij wat binnen een jaar zichtbaar is.',
    en: 'Who does what, and when? Start with what will be visible within a year.',
  },
  purpose: {
    nl: 'Een haalbare volgorde met eigenaren, en een datum waarop jullie de strategie weer bekijken.',
    en: 'A feasible order with owners, and a date on which you look at the strategy again.',
  },
  minutes: 30,
  questions: [
    { nl: 'Aan welk doel draagt dit bij?', en: 'Which goal does this contribute to?' },
    { nl: 'Wat moet eerst af zijn?', en: 'What has to be finished first?' },
    {
      nl: 'Waarmee stoppen we om hier tijd voor te maken?',
      en: 'What do we stop doing to make time for it?',
    },
    { nl: 'Wanneer kijken we weer naar deze strategie?', en: 'When will we look at this strategy again?' },
  ],
  script: [
    {
      nl: 'Zet elk initiatief in nu, straks of later, met één eigenaar (15 minuten).',
      en: 'Place each initiative in now, next or later, with one owner (15 minutes).',
    },
    {
      nl: 'Tel per afdeling wat er in nu staat en schuif door wat niet past (10 minuten).',
      en: 'Count what each department has in now, and move what does not fit (10 minutes).',
    },
    {
      nl: 'Spreek af om de hoeveel maanden jullie de strategie herzien (5 minuten).',
      en: 'Agree how many months there will be between reviews (5 minutes).',
    },
  ],
};

export const signOff: Stage = {
  number: 8,
  id: 'sign-off',
  title: stageName(8),
  question: {
    nl: 'Staat iedere afdeling hierachter? Akkoord, akkoord met een kanttekening, of bezwaar met een reden.',
    en: 'Does every department stand behind this? Agree, agree with a remark, or object with a reason.',
  },
  purpose: {
    nl: 'Elke afdeling spreekt zich uit, en de versie die dan op het bord staat wordt vastgelegd.',
    en: 'Each department speaks out, and the version then on the board is recorded.',
  },
  minutes: 30,
  questions: [
    {
      nl: 'Wat verandert er maandag op jouw afdeling?',
      en: 'What will change in your department on Monday?',
    },
    { nl: 'Welke kanttekening moet in het document komen?', en: 'Which remark must go into the document?' },
    { nl: 'Wat is er nodig om een bezwaar weg te nemen?', en: 'What would it take to resolve an objection?' },
  ],
  script: [
    {
      nl: 'Vraag elke afdeling op haar beurt. Stilte is geen akkoord.',
      en: 'Ask each department in turn. Silence is not agreement.',
    },
    {
      nl: 'Bij bezwaar: schrijf de reden op en bepaal wie het wanneer oplost.',
      en: 'On an objection: write down the reason and settle who resolves it by when.',
    },
    {
      nl: 'Leg de versie vast, deel het document en noem de datum van de herziening.',
      en: 'Record the version, share the document and name the date of the review.',
    },
  ],
};
