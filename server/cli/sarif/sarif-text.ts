import type { Severity } from '#shared/pitfalls/definition.ts';
import type { SarifLevel } from './sarif-format.ts';

/** How loudly a severity is told. */
export const levelOf: Readonly<Record<Severity, SarifLevel>> = {
  risk: 'error',
  warning: 'warning',
  hint: 'note',
};

/** A text as it stands, in a format where braces hold a place for an argument and `[a](1)` is a link. */
export function verbatim(text: string): string {
  const braced = text.replace(/[{}]/g, (brace) => brace + brace);
  return braced.includes('](') ? braced.replace(/[[\]]/g, (bracket) => `\\${bracket}`) : braced;
}
