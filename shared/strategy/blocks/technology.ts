import type { BlockScaffold } from './scaffold.ts';

/** The building blocks of the pillar technology. */
export const technologyBlocks = [
  {
    id: 'knowledge-management',
    pillar: 'technology',
    title: { nl: 'Kennismanagement', en: 'Knowledge management' },
    shows: ['systems'],
    questions: [
      {
        nl: 'Waar staat het juiste antwoord, en wie schrijft het?',
        en: 'Where is the right answer kept, and who writes it?',
      },
      {
        nl: 'Welke vijf kennisartikelen kosten medewerkers nu de meeste tijd?',
        en: 'Which five knowledge articles cost agents the most time now?',
      },
      {
        nl: 'Hoe weet de bot dat een artikel is gewijzigd?',
        en: 'How does the bot know that an article has changed?',
      },
      { nl: 'Wat mag een medewerker zelf aanpassen?', en: 'What may agents change themselves?' },
    ],
  },
] as const satisfies readonly BlockScaffold[];
