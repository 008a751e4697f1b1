import type PptxGenJS from 'pptxgenjs';
import type { Deck } from '#shared/report/deck/tree.ts';
import type { ReportLook } from '#shared/report/look.ts';
import { gapMarker } from '#shared/report/runs.ts';
import type { Run, Runs } from '#shared/report/tree.ts';
import { localeOf } from '#shared/text/language.ts';
import { printableText } from '#shared/text/printable.ts';
import { cutToLines, type Lettering } from './fit.ts';
import { hex, toneColor } from './look.ts';

/** What slides are written with. */
export interface Stage {
  readonly deck: Deck;
  readonly look: ReportLook;
  /** What the XML of each bubble chart has yet to become, in their order: placing a chart adds to it. */
  readonly bubbleCharts: ((xml: string) => string)[];
}

/** Texts have no margin of their own: boxes stand where they should. */
export const flat = { margin: 0, valign: 'top', fit: 'none' } as const;

/** Marks of writing direction would turn the neighbours of a text round where it is cut. */
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Runs as one line of text each, as slides can hold it, marked where a translation is missing. */
export function cleaned(runs: Runs, { deck }: Stage): Run[] {
  const clean: Run[] = [];
  for (const one of runs) {
    const marker = gapMarker(one, deck);
    const text = printableText(one.text).replace(directionMarks, '').replace(/\s+/g, ' ');
    const whole = marker === null ? text : `${text} ${marker}`;
    const last = clean.at(-1);
    const isSame =
      last?.language === one.language &&
      last.tone === one.tone &&
      last.strong === one.strong &&
      last.text !== '';
    if (last && isSame) clean[clean.length - 1] = { ...last, text: last.text + whole };
    else clean.push({ ...one, text: whole });
  }
  return clean;
}

/** The words of runs. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Runs cut to a number of lines; what is cut loses its differences of colour. */
export function cutRuns(runs: readonly Run[], width: number, lettering: Lettering, lines: number): Run[] {
  const whole = wordsOf(runs);
  const cut = cutToLines(whole, width, lettering, lines);
  const [first] = runs;
  return cut === whole || !first ? [...runs] : [{ ...first, text: cut }];
}

export interface TextLook extends Lettering {
  readonly color?: string;
}

/** Runs in the terms of pptxgenjs, each in its language. `first` holds what the paragraph that they begin looks like. */
export function textProps(
  runs: readonly Run[],
  stage: Stage,
  { size, bold, color }: TextLook,
  first: PptxGenJS.TextPropsOptions = {},
): PptxGenJS.TextProps[] {
  return runs
    .filter(({ text }) => text !== '')
    .map((one, position) => ({
      text: one.text,
      options: {
        fontSize: size,
        bold: bold === true || one.strong === true,
        color: one.tone ? toneColor(one.tone, stage.look) : (color ?? hex('ink', stage.look)),
        lang: localeOf[one.language],
        ...(position === 0 ? first : {}),
      },
    }));
}

/** A word of our own as a run. */
export function ownRun(text: string, { deck }: Stage): Run {
  return { text, language: deck.language };
}

/** "en nog 3", the last line of a list that goes on. */
export function moreRun(count: number, stage: Stage): Run {
  return { ...ownRun(stage.deck.words.more.replace('{count}', String(count)), stage), tone: 'quiet' };
}
