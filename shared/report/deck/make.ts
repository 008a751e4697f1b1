import type { Bilingual } from '#shared/text/language.ts';
import { localeOf } from '#shared/text/language.ts';
import { counted, type ReportContext, word } from '../context.ts';
import type { ColumnOf } from '../make.ts';
import type { Picture, Runs } from '../tree.ts';
import { capitalised } from '../values.ts';
import type { Band, ChartPart, DeckTable, DrawingPart, Part, Slide } from './tree.ts';

/** How one slide is made; null where the strategy says nothing about it. */
export type SlideMaker = (context: ReportContext) => Slide | null;

interface SlideContent {
  readonly title: Runs;
  readonly bands: readonly Band[];
  readonly foot?: Runs;
  /** Whole texts that the slide had no room for. */
  readonly notes?: readonly (Runs | string)[];
}

/** A slide of one subject. */
export function slide(context: ReportContext, id: string, subject: Bilingual, content: SlideContent): Slide {
  const notes = (content.notes ?? []).map((one) =>
    typeof one === 'string' ? one : one.map(({ text }) => text).join(''),
  );
  return {
    id,
    subject: word(context, subject),
    title: sentence(content.title),
    bands: content.bands.filter(({ parts }) => parts.length > 0),
    foot: content.foot ?? [],
    notes: notes.filter((one) => one.trim() !== '').join('\n'),
  };
}

/** Runs that begin with a capital. */
export function sentence(runs: Runs): Runs {
  const [first, ...others] = runs;
  return first ? [{ ...first, text: capitalised(first.text) }, ...others] : [];
}

/** All parts beside each other, over the whole height. */
export function oneBand(...parts: readonly (Part | null)[]): Band[] {
  const said = parts.filter((part) => part !== null);
  return said.length > 0 ? [{ share: 1, parts: said }] : [];
}

const placed = { label: [], share: 1 } as const;

/** Short texts under each other; null when there are none. */
export function bullets(
  items: readonly Runs[],
  how: Partial<Pick<Part, 'label' | 'share'>> = {},
): Part | null {
  const said = items.filter((runs) => runs.length > 0);
  return said.length > 0 ? { ...placed, ...how, type: 'bullets', items: said } : null;
}

/** A table of rows as columns show them; columns in which no row says anything are left out. Null without rows. */
export function deckTable<Row>(
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
  how: Partial<Pick<DeckTable, 'label' | 'share' | 'total' | 'keepsRows'>> = {},
): DeckTable | null {
  if (rows.length === 0) return null;
  const said = columns.filter(
    (column, position) => position === 0 || rows.some((row) => column.cell(row).length > 0),
  );
  return {
    ...placed,
    total: null,
    keepsRows: false,
    ...how,
    type: 'table',
    columns: said.map(({ title, share, align }) => ({ title, share, align: align ?? 'left' })),
    rows: rows.map((row) => said.map((column) => column.cell(row))),
  };
}

/** A picture of the report as shapes. */
export function drawingPart(
  { drawing, alt }: Picture,
  how: Partial<Pick<Part, 'label' | 'share'>> = {},
): DrawingPart {
  return { ...placed, ...how, type: 'drawing', drawing, alt };
}

/** The figures of a picture of the report as a chart; null where it has none. */
export function chartPart(
  picture: Picture | undefined,
  how: Partial<Pick<Part, 'label' | 'share'>> = {},
): ChartPart | null {
  if (!picture?.series) return null;
  return { ...placed, ...how, type: 'chart', series: picture.series, alt: picture.alt };
}

/** A picture must not be higher than this, or its letters become too small on a slide. */
const mostHeight = 360;

/**
 * The picture of as many of the items as can be read on a slide, with how many that are; null where not even three can.
 * Items come in the order of importance.
 */
export function readablePicture<Item>(
  items: readonly Item[],
  draw: (items: readonly Item[]) => readonly Picture[],
): { readonly picture: Picture; readonly count: number } | null {
  const fewest = Math.min(items.length, 3);
  for (let count = Math.min(items.length, 16); count >= Math.max(fewest, 1); count -= 1) {
    const pictures = draw(items.slice(0, count));
    const [picture] = pictures;
    if (!picture) return null;
    if (pictures.length === 1 && picture.drawing.height <= mostHeight) return { picture, count };
  }
  return null;
}

/** The first sentence of a text: a slide has no room for more; the notes hold the whole. */
export function firstSentence(context: ReportContext, runs: Runs): Runs {
  const segmenter = new Intl.Segmenter(localeOf[context.language], { granularity: 'sentence' });
  return runs.slice(0, 1).map((one) => {
    const [first] = segmenter.segment(one.text.slice(0, 2000).split('\n')[0] ?? '');
    return { ...one, text: (first?.segment ?? one.text).trim() };
  });
}

/** A line that tells what only the document holds; nothing when the slide holds all. */
export function leftOut(
  context: ReportContext,
  count: number,
  forms: { readonly one: Bilingual; readonly other: Bilingual },
): Runs {
  return count > 0 ? counted(context, count, forms) : [];
}

/** What stands at the end of a list that goes on. */
export const moreWords: Bilingual = { nl: 'en nog {count}', en: 'and {count} more' };
