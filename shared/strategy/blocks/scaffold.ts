import type { Bilingual } from '#shared/text/language.ts';

/** One of the fixed building blocks: title, the entities whose choices its card shows, and what the facilitator asks. */
export interface BlockScaffold {
  readonly id: string;
  readonly pillar: 'people' | 'process' | 'technology';
  readonly title: Bilingual;
  readonly shows: readonly string[];
  readonly questions: readonly Bilingual[];
}
