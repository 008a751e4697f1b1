import type { Language } from '#shared/text/language.ts';
import type { Drawing } from '../drawing.ts';
import type { Column, Report, Runs, Series } from '../tree.ts';

interface Placed {
  /** A few words above the part; nothing when there is no need for any. */
  readonly label: Runs;
  /** Share of the width of the slide. */
  readonly share: number;
}

/** Short texts under each other; where they are too many, the last line tells how many are left out. */
export interface Bullets extends Placed {
  readonly type: 'bullets';
  readonly items: readonly Runs[];
}

/** One text that stands out. */
export interface Statement extends Placed {
  readonly type: 'statement';
  readonly runs: Runs;
}

/** Texts beside each other under a heading of their own, of the same weight. */
export interface Cards extends Placed {
  readonly type: 'cards';
  readonly cards: readonly { readonly title: Runs; readonly text: Runs }[];
}

/** Figures to look at: large, with what they are about. */
export interface Tiles extends Placed {
  readonly type: 'tiles';
  readonly tiles: readonly { readonly figure: string; readonly about: Runs }[];
}

/** A table; rows that do not fit are counted in a last line. */
export interface DeckTable extends Placed {
  readonly type: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Runs[])[];
  /** A last row that adds up. */
  readonly total: readonly Runs[] | null;
  /** Whether words are cut to one line rather than a row left out: for rows that something beside the table refers to. */
  readonly keepsRows: boolean;
}

/** A chart that people can edit. */
export interface ChartPart extends Placed {
  readonly type: 'chart';
  readonly series: Series;
  readonly alt: string;
}

/** Which half of an axis of a quadrant something stands in. */
export type Half = 'low' | 'high';

/** Points in four fields as a chart that people can edit, each with its mark and as large as its figure. */
export interface QuadrantPart extends Placed {
  readonly type: 'quadrant';
  readonly axes: { readonly across: string; readonly up: string };
  readonly fields: readonly { readonly across: Half; readonly up: Half; readonly title: string }[];
  readonly points: readonly {
    readonly mark: string;
    readonly across: Half;
    readonly up: Half;
    /** What its size stands for; null where nobody said. */
    readonly figure: number | null;
    readonly standsOut: boolean;
  }[];
  /** What the sizes stand for. */
  readonly figureName: string;
  readonly alt: string;
}

/** A picture of shapes that people can edit. */
export interface DrawingPart extends Placed {
  readonly type: 'drawing';
  readonly drawing: Drawing;
  readonly alt: string;
}

export type Part = Bullets | Statement | Cards | Tiles | DeckTable | ChartPart | QuadrantPart | DrawingPart;

/** Parts beside each other, with their share of the height of the slide. */
export interface Band {
  readonly share: number;
  readonly parts: readonly Part[];
}

/** One slide: one message, told by its title. */
export interface Slide {
  readonly id: string;
  /** The subject in a word or two, above the title. */
  readonly subject: string;
  readonly title: Runs;
  readonly bands: readonly Band[];
  /** What is missing or was left out, in a line at the bottom; nothing when there is no such thing. */
  readonly foot: Runs;
  /** What the one who presents can say or look up. */
  readonly notes: string;
}

/** The first slide. */
export interface TitleSlide {
  readonly kind: string;
  readonly title: Runs;
  readonly organisation: Runs;
  readonly facts: readonly Runs[];
}

/** The strategy as slides: at most twelve, the title among them. */
export interface Deck {
  readonly language: Language;
  readonly title: string;
  readonly organisation: string;
  /** What the foot of every slide tells besides its number. */
  readonly running: string;
  readonly cover: TitleSlide;
  readonly slides: readonly Slide[];
  /** Words that writers need of their own; `more` has `{count}` in it. */
  readonly words: Report['words'] & { readonly more: string };
}
