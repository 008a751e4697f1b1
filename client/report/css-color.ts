import type { Paint } from '#shared/report/drawing.ts';

const named: Readonly<Partial<Record<Paint, string>>> = {
  brand: 'var(--brand)',
  brandTint: 'var(--brand-2)',
  ink: 'var(--ink)',
  quiet: 'var(--ink-2)',
  line: 'var(--line)',
  sheet: 'var(--sheet)',
  paper: 'var(--paper)',
  risk: 'var(--risk)',
  warning: 'var(--warning)',
  hint: 'var(--hint)',
  ok: 'var(--ok)',
};

/** A paint on the screen: what stands for a meaning follows the theme, and the house style on the sheet. */
export function cssColorOf(paint: Paint): string {
  return named[paint] ?? paint;
}
