import { catalogue } from '#shared/pitfalls/catalogue.ts';
import { createFindingsEngine, findingsOf } from '#shared/pitfalls/engine.ts';
import type { ItemOf, ListEntityName } from '#shared/strategy/entities.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { median, ms, printTable, quantile } from './figures.ts';
import { largeStrategy } from './large-strategy.ts';

const runs = 60;

/** What somebody does, as the strategy that comes of it; turn by turn something else. */
const edits: Readonly<Record<string, (strategy: Strategy, turn: number) => Strategy>> = {
  'why we have a channel': (strategy, turn) => withItem(strategy, 'channels', turn, { motives: ['trend'] }),
  'status of a channel': (strategy, turn) => withItem(strategy, 'channels', turn, { status: 'closing' }),
  'month of a goal': (strategy, turn) => withItem(strategy, 'goals', turn, { horizon: '2028-01' }),
  'target of a KPI': (strategy, turn) => withItem(strategy, 'kpis', turn, { target: 30 + turn }),
  'cause of a contact reason': (strategy, turn) =>
    withItem(strategy, 'contactReasons', turn, { rootCause: `Brief ${turn}` }),
  'service level': (strategy, turn) => ({
    ...strategy,
    ambition: { ...strategy.ambition, serviceTier: turn % 2 ? 'basic' : 'platinum' },
  }),
  'a key in a note': (strategy, turn) => withItem(strategy, 'notes', turn, { text: `Briefje ${turn}!` }),
  'a drag': (strategy, turn) => ({ ...strategy, layout: { ...strategy.layout, n1: { x: turn, y: turn } } }),
};

/** A strategy of 2,000 items and 5,000 notes: a full run of all 117 pitfalls, and one after each kind of edit. */
export function benchFindings(): void {
  const strategy = largeStrategy();
  const naive = sample(() => void findingsOf(strategy, { profile: 'all' }));
  const rows = Object.entries(edits).map(([name, edit]): [string, number[]] => [
    name,
    afterEdits(strategy, edit),
  ]);
  const all = rows.flatMap(([, times]) => times);
  printTable(`Findings on a strategy of 2,000 items and 5,000 notes, ${catalogue.length} pitfalls`, [
    ['', 'median', 'p95'],
    ['naive: all of them, every time', ms(median(naive)), ms(quantile(naive, 0.95))],
    ...rows.map(([name, times]) => [`after: ${name}`, ms(median(times)), ms(quantile(times, 0.95))]),
    ['after any edit', ms(median(all)), ms(quantile(all, 0.95))],
    ['ratio any edit / naive', (median(all) / median(naive)).toFixed(3), ''],
  ]);
}

/** How long the engine takes after each of many edits that follow one another. */
function afterEdits(start: Strategy, edit: (strategy: Strategy, turn: number) => Strategy): number[] {
  const engine = createFindingsEngine({ profile: 'all' });
  engine.findingsOf(start);
  let strategy = start;
  return Array.from({ length: runs }, (_, turn) => {
    strategy = edit(strategy, turn);
    return timed(() => void engine.findingsOf(strategy));
  });
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function sample(work: () => void): number[] {
  for (let warmUp = 0; warmUp < 10; warmUp += 1) work();
  return Array.from({ length: runs }, () => timed(work));
}

function withItem<Name extends ListEntityName>(
  strategy: Strategy,
  name: Name,
  position: number,
  answers: Partial<ItemOf<Name>>,
): Strategy {
  const items: readonly ItemOf<Name>[] = strategy[name];
  const changed = items.map((item, index) => (index === position ? { ...item, ...answers } : item));
  return { ...strategy, [name]: changed };
}
