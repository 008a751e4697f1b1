import type { BlockScaffold } from './scaffold.ts';

/** The building blocks of the pillar people. */
export const peopleBlocks = [
  {
    id: 'customer-types',
    pillar: 'people',
    title: { nl: 'Klanttypologieën', en: 'Customer types' },
    shows: ['customerTypes'],
    questions: [
      {
        nl: 'Welke vier tot zes klanttypen herken je in de contacten?',
        en: 'Which four to six customer types do you recognise in your contacts?',
      },
      {
        nl: 'Wie redt het digitaal niet, en wie tijdelijk niet?',
        en: 'Who cannot manage digitally, and who cannot for a while?',
      },
      {
        nl: 'Waarin verschillen hun behoeften, los van hun klantwaarde?',
        en: 'How do their needs differ, customer value aside?',
      },
      {
        nl: 'Welk klanttype helpen we nu nog niet goed?',
        en: 'Which customer type do we not serve well yet?',
      },
    ],
  },
  {
    id: 'staffing',
    pillar: 'people',
    title: { nl: 'Competenties, profielen en formatie', en: 'Competencies, profiles and staffing' },
    shows: ['people'],
    questions: [
      {
        nl: 'Welke gesprekken moeten onze mensen aankunnen?',
        en: 'Which conversations must our people be able to handle?',
      },
      {
        nl: 'Is empathie een eis of een toevalstreffer?',
        en: 'Is empathy a requirement or a matter of luck?',
      },
      {
        nl: 'Hoe groot is de formatie, en hoeveel daarvan is voor planning, kwaliteit en regie?',
        en: 'How large is the team, and how much of it is for planning, quality and vendor management?',
      },
      {
        nl: 'Welke stijl van leidinggeven vraagt dit werk?',
        en: 'Which style of leadership does this work call for?',
      },
    ],
  },
  {
    id: 'employment',
    pillar: 'people',
    title: {
      nl: 'Arbeidsvoorwaarden, werving en opleiding',
      en: 'Employment terms, recruitment and training',
    },
    shows: ['people'],
    questions: [
      { nl: 'Waarom zou iemand hier willen werken?', en: 'Why would someone want to work here?' },
      { nl: 'Zijn onze arbeidsvoorwaarden marktconform?', en: 'Are our terms in line with the market?' },
      {
        nl: 'Hoeveel geven we per medewerker uit aan opleiding?',
        en: 'How much do we spend on training per employee?',
      },
      {
        nl: 'Hoeveel mensen vertrekken er per jaar, en waarom?',
        en: 'How many people leave each year, and why?',
      },
    ],
  },
] as const satisfies readonly BlockScaffold[];
