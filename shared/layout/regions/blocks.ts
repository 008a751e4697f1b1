import { blockScaffolds } from '#shared/strategy/blocks.ts';
import { pillar } from '#shared/strategy/enums/agreement.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { RegionLayout } from '../boxes.ts';
import { createPen, type LayoutInput, type RegionPen } from '../region-pen.ts';
import { measures } from '../sizes.ts';

/** The columns of each pillar: most building blocks are about processes. */
const columnsOf = { people: [0], process: [1, 2, 3, 4], technology: [5] } as const;

/** Region 5: the building blocks in people, process and technology, each with its cards under it. */
export function layoutBlocks(input: LayoutInput): RegionLayout {
  const pen = createPen(5, input);
  let bottom = pen.top;
  for (const name of ['people', 'process', 'technology'] as const) {
    const columns = columnsOf[name];
    const top = pen.heading(pillar.labels[name], columns[0], pen.top, columns.length);
    const blocks = blockScaffolds.filter((block) => block.pillar === name);
    columns.forEach((column, index) => {
      let y = top;
      for (const block of blocks.filter((_, position) => position % columns.length === index)) {
        y = layoutBlock(pen, block.id, column, y) + measures.rowGap + 8;
      }
      bottom = Math.max(bottom, y);
    });
  }
  return pen.finish(bottom);
}

function layoutBlock(pen: RegionPen, blockId: string, column: number, y: number): number {
  const bottom = pen.card(blockId, column, y);
  const ids = cardsUnder(pen.input.strategy, blockId);
  if (ids.length === 0) return bottom;
  const below = pen.stack(ids, column, bottom + measures.stackGap);
  return below > bottom + measures.stackGap ? below : bottom;
}

/** Ids of the cards that stand under a block. */
function cardsUnder(strategy: Strategy, blockId: string): readonly string[] {
  switch (blockId) {
    case 'customer-types':
      return idsOf(strategy.customerTypes);
    case 'journeys':
      return idsOf(strategy.contactReasons.toSorted((a, b) => a.journey.localeCompare(b.journey, 'nl')));
    case 'business-rules':
      return ['businessRules'];
    case 'service-setup':
      return idsOf(strategy.channels);
    case 'call-flows':
      return idsOf(strategy.callFlows);
    case 'forecasting':
      return ['planning', ...idsOf(strategy.peaks)];
    case 'flexibility':
      return idsOf(strategy.sourcing);
    case 'improvement':
      return idsOf(strategy.feedbackSources);
    case 'staffing':
      return ['people'];
    case 'knowledge-management':
      return idsOf(strategy.systems);
    case 'risk':
      return idsOf(strategy.risks);
    case 'budget':
      return idsOf(strategy.budgetLines);
    default:
      return [];
  }
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}
