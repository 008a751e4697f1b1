import { blockScaffolds } from '#shared/strategy/blocks.ts';
import type { Consent, Department, Strategy } from '#shared/strategy/strategy.ts';
import { themeScaffolds } from '#shared/strategy/themes.ts';
import type { Bilingual } from '#shared/text/language.ts';

/** One row of the table of verdicts: the strategy as a whole, a theme or a block. */
export interface VerdictRow {
  readonly id: string;
  readonly title: Bilingual;
  /** In the order of the departments; null where a department has not spoken. */
  readonly verdicts: readonly Consent['verdict'][];
}

/** Measures of the table in board units. */
export const verdictMeasures = { top: 78, head: 34, row: 28, bottom: 18, titleWidth: 330 } as const;

const whole: Bilingual = { nl: 'De strategie als geheel', en: 'The strategy as a whole' };

/** The departments that have a column: those that are not explicitly left out of the strategy. */
export function departmentsInTable(strategy: Strategy): readonly Department[] {
  return strategy.departments.filter(({ involved }) => involved !== false);
}

/** Who agrees with what: the last verdict of each department counts. */
export function verdictRows(strategy: Strategy): readonly VerdictRow[] {
  const departments = departmentsInTable(strategy);
  const latest = new Map<string, Consent['verdict']>();
  for (const { item, departmentId, verdict } of strategy.consents) {
    if (departmentId !== null) latest.set(`${departmentId} ${item ?? ''}`, verdict);
  }
  const row = (id: string, title: Bilingual): VerdictRow => ({
    id,
    title,
    verdicts: departments.map((department) => latest.get(`${department.id} ${id}`) ?? null),
  });
  return [
    row('', whole),
    ...themeScaffolds.map(({ id, title }) => row(id, title)),
    ...blockScaffolds.map(({ id, title }) => row(id, title)),
  ];
}

/** Height of the card with the table. */
export function verdictTableHeight(strategy: Strategy): number {
  const { top, head, row, bottom } = verdictMeasures;
  if (departmentsInTable(strategy).length === 0) return top + row + bottom;
  return top + head + (1 + themeScaffolds.length + blockScaffolds.length) * row + bottom;
}
