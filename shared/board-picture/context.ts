import type { SlipView } from '#shared/elements/finding-slips.ts';
import type { Severity } from '#shared/pitfalls/definition.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';

/** What is drawn from. */
export interface PictureContext {
  readonly strategy: Strategy;
  /** Of labels, headings and answers. */
  readonly language: Language;
  /** In which people wrote. */
  readonly original: Language;
  /** The worst open finding of each card that has one. */
  readonly badges: ReadonlyMap<string, Severity>;
  readonly slips: ReadonlyMap<string, SlipView>;
  /** Dots that a card or note got in the last vote that gave it any. */
  readonly dots: ReadonlyMap<string, number>;
  /**
   * Where a picture is looked at so small that only titles can be read: their size in board units. `null` where all
   * texts are drawn.
   */
  readonly titleSize: number | null;
}

/** Rows of a title in small pictures are this much higher than its letters, as on the canvas from afar. */
const titleLeading = 1.125;

/** Height of a row of a title of this size. */
export function titleRow(size: number): number {
  return size * titleLeading;
}
