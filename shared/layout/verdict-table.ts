import { departmentsAsked } from '#shared/consent/standing.ts';
import { verdictsIn } from '#shared/consent/verdicts.ts';
import { blockScaffolds } from '#shared/strategy/blocks.ts';
import type { Consent, Strategy } from '#shared/strategy/strategy.ts';
import { themeScaffolds } from '#shared/strategy/themes.ts';
import type { Bilingual } from '#shared/text/language.ts';

/** One row of the table of verdicts: the strategy as a whole (`item` is null), a theme or a block. */
export interface VerdictRow {
  readonly item: string | null;
  readonly title: Bilingual;
  /** In the order of the departments: the last word of each, also when it has lapsed; null where there is none. */
  readonly consents: readonly (Consent | null)[];
}

/** Measures of the table in board units. */
export const verdictMeasures = { top: 78, head: 34, row: 28, bottom: 18, titleWidth: 390 } as const;

/** How the strategy as a whole is called beside its parts. */
export const whole: Bilingual = { nl: 'De strategie als geheel', en: 'The strategy as a whole' };

/** Who agrees with what: the last word of each department counts. */
export function verdictRows(strategy: Pick<Strategy, 'departments' | 'consents'>): readonly VerdictRow[] {
  const departments = departmentsAsked(strategy);
  const verdicts = verdictsIn(strategy);
  const row = (item: string | null, title: Bilingual): VerdictRow => ({
    item,
    title,
    consents: departments.map(({ id }) => verdicts.of(id, item)),
  });
  return [
    row(null, whole),
    ...themeScaffolds.map(({ id, title }) => row(id, title)),
    ...blockScaffolds.map(({ id, title }) => row(id, title)),
  ];
}

/** Height of the card with the table. */
export function verdictTableHeight(strategy: Strategy): number {
  const { top, head, row, bottom } = verdictMeasures;
  if (departmentsAsked(strategy).length === 0) return top + row + bottom;
  return top + head + (1 + themeScaffolds.length + blockScaffolds.length) * row + bottom;
}
