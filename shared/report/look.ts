import type { DocumentFont } from './document-fonts.ts';
import type { Paint } from './drawing.ts';

/** What the fonts are called inside files. */
export const fontFamilies: Readonly<Record<DocumentFont, string>> = {
  inter: 'Inter',
  'source-sans-3': 'Source Sans 3',
};

/** A picture file that stands on the title page. */
export interface Logo {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly base64: string;
  /** Own size in pixels: writers keep its shape. */
  readonly width: number;
  readonly height: number;
  /** Whose logo it is, for who can't see it. */
  readonly alt: string;
}

/** How a document looks: the house style of the organisation, or ours. Writers take it beside the report. */
export interface ReportLook {
  /** Headings and marks, `#rrggbb`; at least 4.5:1 on white. */
  readonly brand: `#${string}`;
  /** Quiet areas, `#rrggbb`: text in ink stays readable on it. */
  readonly brandTint: `#${string}`;
  readonly font: DocumentFont;
  readonly logo: Logo | null;
}

/** Our own look, where a workshop has no house style. */
export const ownLook: ReportLook = { brand: '#0b5a5c', brandTint: '#e3efee', font: 'inter', logo: null };

const fixedPaints = {
  ink: '#1d2428',
  quiet: '#545e63',
  line: '#d8d3c7',
  sheet: '#ffffff',
  paper: '#f3f1eb',
  risk: '#b3261e',
  warning: '#8a5000',
  hint: '#28598f',
  ok: '#1a6e44',
} as const;

/** The colour of a paint in a look, `#rrggbb`. */
export function colorOf(paint: Paint, look: Pick<ReportLook, 'brand' | 'brandTint'>): `#${string}` {
  if (paint === 'brand' || paint === 'brandTint') return look[paint];
  return paint in fixedPaints ? fixedPaints[paint as keyof typeof fixedPaints] : (paint as `#${string}`);
}
