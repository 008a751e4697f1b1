import { faceOf } from '#shared/elements/kinds.ts';
import { layoutBoard } from '#shared/layout/layout.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import type { DrawnBoard } from './opening.ts';

/** Lays out the regions and words the cards of a board. */
export function drawBoard(strategy: Strategy, language: Language): DrawnBoard {
  const { byRegion, cards } = layoutBoard(strategy, language);
  const faces = cards.flatMap(({ id }) => {
    const face = faceOf(strategy, id, language);
    return face ? [[id, face] as const] : [];
  });
  return { language, regions: byRegion, faces: Object.fromEntries(faces) };
}
