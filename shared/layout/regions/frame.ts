import { notDoingCard, visionCardId, visionTopics } from '#shared/elements/card-ids.ts';
import { themeIds } from '#shared/strategy/themes.ts';
import type { RegionLayout } from '../boxes.ts';
import { regionFrames } from '../region-frames.ts';
import { createPen, type LayoutInput, widthOfColumns } from '../region-pen.ts';
import { measures } from '../sizes.ts';

/** Region 1: organisation and ambition, the organisation's goals and weak spots, and notes that hang from nothing. */
export function layoutFrame(input: LayoutInput): RegionLayout {
  const pen = createPen(1, input);
  const { orgGoals, modelWeaknesses } = input.strategy;
  const below = pen.grid(['profile', 'ambition'], 0, 2, pen.top) + measures.rowGap + 8;
  const goalsTop = pen.heading(
    { nl: 'Doelen van de organisatie', en: 'Goals of the organisation' },
    0,
    below,
  );
  const weaknessesTop = pen.heading(
    { nl: 'Zwakke plekken in het businessmodel', en: 'Weak spots in the business model' },
    1,
    below,
  );
  const goalsBottom =
    orgGoals.length > 0
      ? pen.stack(
          orgGoals.map(({ id }) => id),
          0,
          goalsTop,
        )
      : pen.hint(
          { nl: 'Waar wil de organisatie naartoe?', en: 'Where does the organisation want to go?' },
          0,
          goalsTop,
        );
  const weaknessesBottom =
    modelWeaknesses.length > 0
      ? pen.stack(
          modelWeaknesses.map(({ id }) => id),
          1,
          weaknessesTop,
        )
      : pen.hint(
          {
            nl: 'Wat kan er misgaan voor veel klanten tegelijk?',
            en: 'What can go wrong for many customers at once?',
          },
          1,
          weaknessesTop,
        );
  let bottom = Math.max(goalsBottom, weaknessesBottom);
  const loose = input.flowingNotes.get('') ?? [];
  if (loose.length > 0) {
    const top = pen.heading({ nl: 'Losse briefjes', en: 'Loose notes' }, 0, bottom + measures.rowGap + 8, 2);
    const x = regionFrames[1].x + measures.regionPadding;
    bottom = pen.notes(loose, null, x, widthOfColumns(2), top);
  }
  return pen.finish(bottom);
}

/** Region 2: the six subjects of the vision, and what the organisation will not do. */
export function layoutVision(input: LayoutInput): RegionLayout {
  const pen = createPen(2, input);
  const below = pen.grid(visionTopics.map(visionCardId), 0, 3, pen.top);
  return pen.finish(pen.card(notDoingCard, 0, below + measures.rowGap));
}

/** Region 4: the six themes. */
export function layoutThemes(input: LayoutInput): RegionLayout {
  const pen = createPen(4, input);
  return pen.finish(pen.grid(themeIds, 0, 3, pen.top));
}
