import { type BoardPicture, drawBoard } from '#shared/board-picture/draw-board.ts';
import type { RegionNumber } from '#shared/elements/element.ts';
import { slipsOf } from '#shared/elements/finding-slips.ts';
import { dayInAmsterdam } from '#shared/pitfalls/acceptance.ts';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import { presentFinding } from '#shared/pitfalls/present.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';

/** What a picture of the board is made from; plain data, so that it can be sent to another process. */
export interface BoardSource {
  readonly strategy: Strategy;
  readonly language: Language;
  /** Acceptances of findings hold on a day. */
  readonly date: Date;
  /** The region of this stage; the whole board when left out. */
  readonly region?: RegionNumber;
}

/** The board, or the region of one stage, as people see it on the canvas, findings included. */
export function pictureOfBoard({ strategy, language, date, region }: BoardSource): BoardPicture {
  const findings = findingsOf(strategy, { today: dayInAmsterdam(date) });
  const slips = slipsOf(
    findings,
    strategy,
    language,
    (finding) => presentFinding(finding, strategy, language).title,
  );
  return drawBoard(strategy, language, { slips, ...(region === undefined ? {} : { region }) });
}
