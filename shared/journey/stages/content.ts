import { stageName } from '#shared/text/stages.ts';
import type { Stage } from '../stage.ts';

export const themes: Stage = {
  number: 4,
  id: 'themes',
  title: stageName(4),
  question: {
    nl: 'Wat willen we bereiken? Neem per thema een standpunt in, met alle afdelingen.',
    en: 'What do we want to achieve? Take a position on each theme, with all departments.',
  },
  purpose: {
    nl: 'Zes keuzes die de hele organisatie raken, met per thema een besluit en een eigenaar.',
    en: 'Six choices that touch the whole organisation, with a decision and an owner for each.',
  },
  minutes: 240,
  questions: [
    {
      nl: 'Welke afdeling merkt het als eerste als we dit anders doen?',
      en: 'Which department is the first to notice if we do this differently?',
    },
    {
      nl: 'Wat laat je voortaan aan een ander over?',
      en: 'What will you leave to someone else from now on?',
    },
    { nl: 'Waar zijn we het eigenlijk niet over eens?', en: 'What do we actually disagree on?' },
    {
      nl: 'Past dit standpunt bij de rol en het serviceniveau die we kozen?',
      en: 'Does this position suit the role and service tier we chose?',
    },
  ],
  script: [
    {
      nl: "Neem drie thema's per dagdeel. Laat per thema eerst in stilte schrijven (5 minuten).",
      en: 'Take three themes per session. Start each with writing in silence (5 minutes).',
    },
    {
      nl: 'Bespreek de verschillen tussen afdelingen, niet de overeenkomsten (20 minuten).',
      en: 'Discuss where departments differ, not where they agree (20 minutes).',
    },
    {
      nl: 'Schrijf het besluit in één of twee zinnen op de kaart, met de reden en een eigenaar (10 minuten).',
      en: 'Write the decision on the card in one or two sentences, with the reason and an owner (10 minutes).',
    },
    {
      nl: 'Komen jullie er niet uit, parkeer het thema en spreek af wie het terugbrengt.',
      en: 'If you cannot agree, park the theme and settle who brings it back.',
    },
  ],
};

export const blocks: Stage = {
  number: 5,
  id: 'blocks',
  title: stageName(5),
  question: {
    nl: 'Hoe doen we dat? Werk de bouwstenen uit in mensen, processen en techniek.',
    en: 'How do we do that? Work out the building blocks in people, process and technology.',
  },
  purpose: {
    nl: 'De keuzes van boven vertalen naar kanalen, mensen, kennis, partners en geld.',
    en: 'Translate the choices above into channels, people, knowledge, providers and money.',
  },
  minutes: 240,
  questions: [
    {
      nl: 'Uit welk thema of doel volgt deze keuze?',
      en: 'Which theme or goal does this choice follow from?',
    },
    {
      nl: 'Welke vraag van klanten kan weg in plaats van sneller?',
      en: 'Which customer question can disappear instead of being handled faster?',
    },
    {
      nl: 'Voor wie werkt dit niet, en wat bieden we die klant?',
      en: 'For whom does this not work, and what do we offer them?',
    },
    {
      nl: 'Wat betekent dit voor de medewerker aan de lijn?',
      en: 'What does this mean for the agent on the line?',
    },
  ],
  script: [
    {
      nl: 'Verdeel de bouwstenen over groepen van drie of vier, met elke keer een andere afdeling als schrijver.',
      en: 'Divide the blocks over groups of three or four, with a different department writing each time.',
    },
    {
      nl: 'Groepen werken tegelijk en vertellen elk in vijf minuten wat ze kozen en waarom.',
      en: 'Groups work in parallel and each report in five minutes what they chose and why.',
    },
    {
      nl: 'Koppel elke bouwsteen aan een thema of doel. Lukt dat niet, vraag dan waarom hij nodig is.',
      en: 'Tie each block to a theme or goal. If you cannot, ask why it is needed.',
    },
    {
      nl: 'Parkeer wat niet speelt; een lege bouwsteen is ook een besluit.',
      en: 'Park what does not matter here; an empty block is a decision too.',
    },
  ],
};
