import type { Bilingual } from '#shared/text/language.ts';

/** Where a text stands: the parts of the document in their order, and last what is on the board alone. */
export const translationChapters = {
  cover: { nl: 'Titelpagina', en: 'Title page' },
  'starting-point': { nl: 'Vertrekpunt', en: 'Starting point' },
  vision: { nl: 'Visie', en: 'Vision' },
  goals: { nl: "Doelen en KPI's", en: 'Goals and KPIs' },
  themes: { nl: "Thema's", en: 'Themes' },
  'building-blocks': { nl: 'Bouwstenen', en: 'Building blocks' },
  roadmap: { nl: 'Roadmap', en: 'Roadmap' },
  pitfalls: { nl: 'Valkuilen', en: 'Pitfalls' },
  'sign-off': { nl: 'Akkoord', en: 'Sign-off' },
  appendices: { nl: 'Bijlagen', en: 'Appendices' },
  board: { nl: 'Alleen op het bord', en: 'On the board only' },
} as const satisfies Record<string, Bilingual>;

/** Part of the document that a text stands in; `board` for what the document leaves out. */
export type TranslationChapter = keyof typeof translationChapters;
