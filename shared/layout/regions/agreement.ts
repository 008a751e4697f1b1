import { verdictsCard } from '#shared/elements/card-ids.ts';
import { wrapText } from '#shared/lettering/text-metrics.ts';
import { bucket } from '#shared/strategy/enums/agreement.ts';
import type { FindingSlip, RegionLayout } from '../boxes.ts';
import { columnX } from '../region-frames.ts';
import { createPen, type LayoutInput, type RegionPen, widthOfColumns } from '../region-pen.ts';
import { boardFonts, measures } from '../sizes.ts';
import { verdictTableHeight } from '../verdict-table.ts';

const slipPadding = 14;
const slipIcon = 28;

/** Region 6: a slip for each finding, open ones first. */
export function layoutFindings(input: LayoutInput): RegionLayout {
  const pen = createPen(6, input);
  const open = input.findings.filter(({ isAccepted }) => !isAccepted);
  const accepted = input.findings.filter(({ isAccepted }) => isAccepted);
  let y = pen.heading({ nl: 'Open', en: 'Open' }, 0, pen.top, 3);
  y =
    open.length > 0
      ? layoutSlips(pen, open, y)
      : pen.hint({ nl: 'Geen open valkuilen', en: 'No open pitfalls' }, 0, y, 3);
  if (accepted.length > 0) {
    y = pen.heading({ nl: 'Geaccepteerd', en: 'Accepted' }, 0, y + measures.rowGap + 8, 3);
    y = layoutSlips(pen, accepted, y);
  }
  return pen.finish(y);
}

function layoutSlips(pen: RegionPen, slips: readonly FindingSlip[], y: number): number {
  let rowTop = y;
  let bottom = y;
  slips.forEach((slip, index) => {
    const column = index % 3;
    if (column === 0 && index > 0) rowTop = bottom + measures.stackGap;
    const room = measures.cardWidth - 2 * slipPadding - slipIcon - 3;
    const rows = Math.max(1, wrapText(slip.title, room, { ...boardFonts.text, weight: 600 }, 3).length);
    const h = 2 * slipPadding + rows * measures.textRow + measures.textRow + 2;
    pen.finding({ id: slip.id, x: columnX(pen.region, column), y: rowTop, w: measures.cardWidth, h });
    bottom = Math.max(bottom, rowTop + h);
  });
  return bottom;
}

const unplanned = { nl: 'Nog niet ingepland', en: 'Not scheduled yet' };

/** Region 7: initiatives by now, next and later; in the last column the date of review and what has no time yet. */
export function layoutRoadmap(input: LayoutInput): RegionLayout {
  const pen = createPen(7, input);
  const { initiatives } = input.strategy;
  const idsIn = (name: string | null) => initiatives.filter((one) => one.bucket === name).map(({ id }) => id);
  let bottom = pen.top;
  bucket.values.forEach((name, column) => {
    const top = pen.heading(bucket.labels[name], column, pen.top);
    const ids = idsIn(name);
    const below =
      ids.length > 0
        ? pen.stack(ids, column, top)
        : pen.hint({ nl: 'Nog geen initiatieven', en: 'No initiatives yet' }, column, top);
    bottom = Math.max(bottom, below);
  });
  let y = pen.heading({ nl: 'Herziening', en: 'Review' }, 3, pen.top);
  y = pen.card('meta', 3, y);
  const ids = idsIn(null);
  if (ids.length > 0) y = pen.stack(ids, 3, pen.heading(unplanned, 3, y + measures.rowGap + 8));
  return pen.finish(Math.max(bottom, y));
}

/** Region 8: departments against themes and blocks with their verdicts, and the log of decisions. */
export function layoutAgreement(input: LayoutInput): RegionLayout {
  const pen = createPen(8, input);
  const size = { w: widthOfColumns(4), h: verdictTableHeight(input.strategy) };
  let y = pen.card(verdictsCard, 0, pen.top, size) + measures.rowGap + 8;
  const { decisions } = input.strategy;
  y = pen.heading({ nl: 'Besluiten', en: 'Decisions' }, 0, y, 4);
  y =
    decisions.length > 0
      ? pen.grid(
          decisions.map(({ id }) => id),
          0,
          4,
          y,
        )
      : pen.hint({ nl: 'Nog geen besluiten vastgelegd', en: 'No decisions recorded yet' }, 0, y, 4);
  return pen.finish(y);
}
