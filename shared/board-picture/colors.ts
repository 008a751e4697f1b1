import type { Paint } from '#shared/report/drawing.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { departmentKindOf } from '#shared/text/departments.ts';
import type { Language } from '#shared/text/language.ts';

/** The colours of the board in its light dress, as the canvas has them (`client/ui/tokens.css`). */
export const colors = {
  paper: 'paper',
  sheet: 'sheet',
  brand: 'brand',
  line: '#e2ded4',
  lineStrong: '#8e8879',
  ink: 'ink',
  ink2: '#545e63',
  ink3: '#626b6f',
  neutral: '#f0ede6',
  riskTint: '#fbe9e7',
  warningTint: '#fdf0d9',
  hintTint: '#e5eef8',
  okTint: '#dcf0e5',
} as const satisfies Record<string, Paint>;

const palette = [
  '#b23a08',
  '#1d5fa8',
  '#943677',
  '#0b6b53',
  '#855b00',
  '#5544ae',
  '#56611a',
  '#0f6674',
  '#7a4b2a',
  '#8a2f4b',
  '#3f6212',
  '#3c4650',
] as const;

/** How much of its colour is in the paper of a department's notes. */
const tintShare = 0.15;

/** A department as a picture shows it. */
export interface DepartmentPaint {
  readonly name: string;
  readonly color: Paint;
  /** The paper of its notes: text in its colour stays readable on it. */
  readonly tint: Paint;
  /** The colour is that of another kind too; its mark is a ring. */
  readonly isSecondRound: boolean;
}

/** The colours of a department and its name; `null` when there is no such department. */
export function departmentPaint(
  { departments }: Pick<Strategy, 'departments'>,
  id: string | null,
  language: Language,
): DepartmentPaint | null {
  const department = id === null ? undefined : departments.find((one) => one.id === id);
  if (!department) return null;
  const { label, color, isSecondRound } = departmentKindOf(department.kind);
  const paint = palette[color - 1] ?? palette[0];
  return { name: department.name || label[language], color: paint, tint: tintOf(paint), isSecondRound };
}

/** The paper of notes of nobody's department, and what is written on it in small. */
export const nobody = { color: colors.ink2, tint: colors.neutral } as const;

function tintOf(color: string): Paint {
  const parts = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16);
    return Math.round(part * tintShare + 255 * (1 - tintShare))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
