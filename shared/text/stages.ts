import type { Bilingual } from './language.ts';

/** The names of the eight stages in order, apart from their guidance so that a light page may use them. */
export const stageNames: readonly Bilingual[] = [
  { nl: 'Vertrekpunt', en: 'Starting point' },
  { nl: 'Visie', en: 'Vision' },
  { nl: 'Doelen', en: 'Goals' },
  { nl: "Thema's", en: 'Themes' },
  { nl: 'Bouwstenen', en: 'Building blocks' },
  { nl: 'Valkuilen', en: 'Pitfalls' },
  { nl: 'Roadmap', en: 'Roadmap' },
  { nl: 'Akkoord', en: 'Sign-off' },
];

/** The name of stage 1 to 8; an unknown number gives an empty name. */
export function stageName(stage: number): Bilingual {
  return stageNames[stage - 1] ?? { nl: '', en: '' };
}
