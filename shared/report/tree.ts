import type { Language } from '#shared/text/language.ts';
import type { Drawing } from './drawing.ts';

/** What a colour stands for; always beside a word that says the same. */
export type Tone = 'risk' | 'warning' | 'hint' | 'ok' | 'quiet';

/** Why a text is not in the language of the document, or not surely up to date in it. */
export type TranslationGap = 'missing' | 'outdated';

/** A stretch of text in one language. Line ends inside are meant: writers break the line there. */
export interface Run {
  readonly text: string;
  readonly language: Language;
  /** Set where the original stands in for a translation (`missing`) or the translation is older than the original. */
  readonly gap?: TranslationGap;
  readonly strong?: boolean;
  readonly tone?: Tone;
  /**
   * Where in the strategy this text stands, such as `goals.g1.text`, or would stand where it names an open field; left
   * out for words of the report itself.
   */
  readonly path?: string;
}

/** Text made of runs, in reading order. */
export type Runs = readonly Run[];

/** A heading. `number` is part of what people read ("4.2") but not of `text`. */
export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  /** Unique in the report, letters, digits and hyphens: an anchor. */
  readonly id: string;
  readonly number: string | null;
  readonly text: Runs;
  /** The card that says this on the board: an id, a theme or block id, or the name of a single entity. */
  readonly item: string | null;
}

/** `lead` opens a section, `label` stands above what follows and stays with it, `open` tells what is missing. */
export type ParagraphStyle = 'body' | 'lead' | 'label' | 'open' | 'part';

export interface Paragraph {
  readonly type: 'paragraph';
  readonly style: ParagraphStyle;
  readonly runs: Runs;
}

export interface List {
  readonly type: 'list';
  readonly items: readonly Runs[];
}

export interface Column {
  readonly title: string;
  /** Share of the width of the table; the shares of a table need not add up to anything. */
  readonly share: number;
  readonly align: 'left' | 'right';
}

/** A table with one header row. Every row has a cell for each column. */
export interface Table {
  readonly type: 'table';
  readonly caption: Runs;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Runs[])[];
  /** A last row that adds up, shown apart. */
  readonly total: readonly Runs[] | null;
}

/** Terms with what they mean or hold. */
export interface Definitions {
  readonly type: 'definitions';
  readonly entries: readonly { readonly term: Runs; readonly value: Runs }[];
}

export type Severity = 'risk' | 'warning' | 'hint';

/** A pitfall in the text: severity in a word and a colour, open or accepted. */
export interface Callout {
  readonly type: 'callout';
  readonly severity: Severity;
  readonly state: 'open' | 'accepted';
  /** Severity and state in words, such as "Open risico". */
  readonly label: string;
  readonly title: Runs;
  readonly body: readonly Runs[];
  /** The first card that the pitfall points at. */
  readonly item: string | null;
}

/** Figures of a picture, for formats that draw charts of their own. */
export interface Series {
  readonly kind: 'bars' | 'stacked-bars' | 'share';
  readonly format: 'number' | 'percent' | 'money';
  readonly categories: readonly string[];
  readonly values: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** A picture with what it shows in words. The same facts stand in a table of the report. */
export interface Picture {
  readonly type: 'picture';
  /** Unique in the report, letters, digits and hyphens. */
  readonly id: string;
  readonly caption: Runs;
  /** What one learns from it, for who can't see it: a sentence or two, never empty. */
  readonly alt: string;
  readonly drawing: Drawing;
  readonly series: Series | null;
}

export type Block = Heading | Paragraph | List | Table | Definitions | Callout | Picture;

/** A chapter starts on a page of its own; its first block is its heading. */
export interface Chapter {
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** The title page. */
export interface Cover {
  readonly kind: string;
  readonly title: Runs;
  readonly organisation: Runs;
  readonly facts: Definitions['entries'];
}

/** The whole document as one tree: the only thing that a writer of a format reads. */
export interface Report {
  readonly language: Language;
  /** Title as plain text, for properties of the file. */
  readonly title: string;
  readonly organisation: string;
  readonly contentsTitle: string;
  /** What the foot of every page tells besides its number: title, version and date, as far as there are. */
  readonly running: string;
  readonly cover: Cover;
  /** Pages before the contents. */
  readonly front: readonly Chapter[];
  readonly chapters: readonly Chapter[];
  /** Words that writers need of their own, in the language of the document. */
  readonly words: { readonly page: string; readonly outdated: string };
}
