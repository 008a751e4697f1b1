import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Bilingual } from '#shared/text/language.ts';
import type { ReportFinding } from './findings.ts';
import type { Picture } from './tree.ts';

/** The chapters that a document can have, in its order. The page about the document itself is always there. */
export const chapterIds = [
  'summary',
  'starting-point',
  'vision',
  'goals',
  'themes',
  'building-blocks',
  'roadmap',
  'pitfalls',
  'sign-off',
  'appendices',
] as const;

export type ChapterId = (typeof chapterIds)[number];

/** What chapters are called, for who chooses among them; the document says the same. */
export const chapterTitles: Readonly<Record<ChapterId, Bilingual>> = {
  summary: { nl: 'Samenvatting', en: 'Summary' },
  'starting-point': { nl: 'Vertrekpunt', en: 'Starting point' },
  vision: { nl: 'Visie', en: 'Vision' },
  goals: { nl: "Doelen en KPI's", en: 'Goals and KPIs' },
  themes: { nl: "Thema's", en: 'Themes' },
  'building-blocks': { nl: 'Bouwstenen', en: 'Building blocks' },
  roadmap: { nl: 'Roadmap', en: 'Roadmap' },
  pitfalls: { nl: 'Valkuilen', en: 'Pitfalls' },
  'sign-off': { nl: 'Akkoord', en: 'Sign-off' },
  appendices: { nl: 'Bijlagen', en: 'Appendices' },
};

/** What people choose about a document; everything may be left out. */
export interface ReportChoices {
  /** Chapters to write, in the order of the document whatever their order here; all when left out. Numbers stay the same. */
  readonly chapters?: readonly ChapterId[];
  /** Whether every note of the board stands in an appendix; parked ones always do. False when left out. */
  readonly notes?: boolean;
  /** Whether pitfalls that nobody accepted stand in the document; true when left out. */
  readonly openFindings?: boolean;
  /** Whether there is a table in which the departments sign; false when left out. */
  readonly signatures?: boolean;
  /** Whether the appendix shows the board stage by stage, as whoever makes the document draws it; false when left out. */
  readonly boardPictures?: boolean;
  /** An older version, with what it is called: each chapter then tells only what changed since, from what to what. */
  readonly since?: { readonly strategy: Strategy; readonly name: string };
}

/** What the report takes besides the strategy. */
export interface ReportOptions extends ReportChoices {
  /** Findings with their texts in the language of the document; pass none and the document says that none was found. */
  readonly findings: readonly ReportFinding[];
  /** Pictures of the board for the appendix: the report itself knows no board. None when left out. */
  readonly pictures?: readonly Picture[];
  /** Version of the strategy; that of its own scope when left out. */
  readonly version?: number;
  /** Date of the document, ISO; left out of the document when it is left out here. */
  readonly date?: string;
}

/** Whether a word from outside names a chapter. */
export function isChapterId(value: unknown): value is ChapterId {
  return chapterIds.some((id) => id === value);
}
