import type { Bilingual } from '#shared/text/language.ts';

/** One of the fixed organisation-wide themes: title, the entities whose choices its card shows, and what the facilitator asks. */
export interface ThemeScaffold {
  readonly id: string;
  readonly title: Bilingual;
  readonly shows: readonly string[];
  readonly questions: readonly Bilingual[];
}

/** The six organisation-wide themes, in the order of the walk. Source: Ziptone, "Wat is een klantcontactstrategie?" */
export const themeScaffolds = [
  {
    id: 'collaboration',
    title: { nl: 'Samenwerking en communicatie', en: 'Collaboration and communication' },
    shows: ['collaboration'],
    questions: [
      {
        nl: 'Wie heeft er vandaag contact met klanten, en wie stuurt dat aan?',
        en: 'Who is in touch with customers today, and who manages that?',
      },
      {
        nl: 'Welk besluit ben je bereid aan een ander over te laten?',
        en: 'Which decision are you willing to leave to someone else?',
      },
      { nl: 'Welk doel kunnen we alleen samen halen?', en: 'Which goal can we only reach together?' },
      {
        nl: 'Hoe hoort klantenservice van een campagne voordat de telefoon gaat?',
        en: 'How does customer service hear about a campaign before the phones start ringing?',
      },
    ],
  },
  {
    id: 'service-and-channels',
    title: {
      nl: 'Visie op servicedifferentiatie en kanaalmanagement',
      en: 'Vision on service differentiation and channel management',
    },
    shows: ['channelVision'],
    questions: [
      {
        nl: 'Krijgt elke klant dezelfde service, en waarom wel of niet?',
        en: 'Does every customer get the same service, and why or why not?',
      },
      { nl: 'Welk kanaal past het best bij welke vraag?', en: 'Which channel suits which question best?' },
      { nl: 'Wat doen we bewust niet?', en: 'What do we deliberately not do?' },
      {
        nl: 'Wat merkt een klant die halverwege van kanaal wisselt?',
        en: 'What does a customer notice when switching channel halfway?',
      },
      { nl: 'Voor wie werkt digitaal niet?', en: 'Who does digital not work for?' },
    ],
  },
  {
    id: 'knowledge-ownership',
    title: {
      nl: 'Rol en eigenaarschap van kennismanagement',
      en: 'Role and ownership of knowledge management',
    },
    shows: ['knowledge'],
    questions: [
      {
        nl: 'Wie is aan zet als een antwoord niet klopt?',
        en: 'Who acts when an answer turns out to be wrong?',
      },
      {
        nl: 'Hoelang duurt het voordat een wijziging overal is doorgevoerd?',
        en: 'How long does it take for a change to reach every channel?',
      },
      {
        nl: 'Werken bot, website, medewerker en partner uit dezelfde bron?',
        en: 'Do bot, website, agents and provider work from the same source?',
      },
      {
        nl: 'Hoe meldt een medewerker een fout in een kennisartikel?',
        en: 'How does an agent report an error in a knowledge article?',
      },
    ],
  },
  {
    id: 'position',
    title: {
      nl: 'Positie van klantcontact in de organisatie',
      en: 'Position of customer contact in the organisation',
    },
    shows: ['position'],
    questions: [
      {
        nl: 'Onder wie valt klantcontact, en wat betekent dat voor de koers?',
        en: 'Who does customer contact report to, and what does that mean for its course?',
      },
      { nl: 'Wie spreekt in de directie namens de klant?', en: 'Who speaks for the customer on the board?' },
      {
        nl: 'Zijn we een afdeling die vragen beantwoordt of een die klanten bedient?',
        en: 'Are we a department that answers questions or one that serves customers?',
      },
      {
        nl: 'Hoe ver reikt het mandaat buiten klantenservice?',
        en: 'How far does the mandate reach beyond customer service?',
      },
    ],
  },
  {
    id: 'data-use',
    title: { nl: 'Gebruik van data', en: 'Use of data' },
    shows: ['dataUse'],
    questions: [
      {
        nl: 'Weten we waarom klanten contact opnemen, en hoe zeker zijn we daarvan?',
        en: 'Do we know why customers get in touch, and how sure are we?',
      },
      {
        nl: 'Tellen we ook digitale interacties mee, of alleen gesprekken?',
        en: 'Do we count digital interactions too, or only calls?',
      },
      {
        nl: "Welke gegevens voeren klanten of collega's dubbel in?",
        en: 'Which data do customers or colleagues enter twice?',
      },
      {
        nl: 'Welk cijfer missen we om een beter besluit te nemen?',
        en: 'Which figure do we lack to make a better decision?',
      },
    ],
  },
  {
    id: 'learning',
    title: { nl: 'Willen en kunnen leren uit klantcontact', en: 'Willing and able to learn from contact' },
    shows: ['learning'],
    questions: [
      { nl: 'Wie doet er iets met wat klanten zeggen?', en: 'Who acts on what customers say?' },
      {
        nl: 'Welk probleem lossen we al jaren op in plaats van het weg te nemen?',
        en: 'Which problem have we been fixing for years instead of removing?',
      },
      {
        nl: 'Wie mag een proces buiten klantenservice veranderen?',
        en: 'Who may change a process outside customer service?',
      },
      {
        nl: 'Hoe hoort een medewerker dat een melding is opgepakt?',
        en: 'How does an agent hear that a report has been acted on?',
      },
    ],
  },
] as const satisfies readonly ThemeScaffold[];

/** Id of a fixed theme. */
export type ThemeId = (typeof themeScaffolds)[number]['id'];

/** The fixed ids, in order. */
export const themeIds: readonly ThemeId[] = themeScaffolds.map((theme) => theme.id);

/** The scaffold of a theme; `undefined` for an id that is none. */
export function themeScaffold(id: string): ThemeScaffold | undefined {
  return themeScaffolds.find((theme) => theme.id === id);
}
