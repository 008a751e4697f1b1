import { createFindingsEngine, findingsOf } from '#shared/pitfalls/engine.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { median, ms, printTable, quantile } from './figures.ts';

const runs = 60;

/** A strategy of 2,000 items and 5,000 notes: a full run of all pitfalls, and one after a single edit. */
export function benchFindings(): void {
  const strategy = largeStrategy();
  const naive = sample(() => void findingsOf(strategy));
  const engine = createFindingsEngine();
  engine.findingsOf(strategy);
  const edits = Array.from({ length: runs }, (_, turn) => withEditedChannel(strategy, turn));
  const incremental = edits.map((edited) => timed(() => void engine.findingsOf(edited)));
  const typing = Array.from({ length: runs }, (_, turn) => withEditedNote(strategy, turn));
  const noteEdits = typing.map((edited) => timed(() => void engine.findingsOf(edited)));
  printTable('Findings on a strategy of 2,000 items and 5,000 notes', [
    ['', 'median', 'p95'],
    ['full run (naive)', ms(median(naive)), ms(quantile(naive, 0.95))],
    ['after an edit of one channel', ms(median(incremental)), ms(quantile(incremental, 0.95))],
    ['after a key in a note', ms(median(noteEdits)), ms(quantile(noteEdits, 0.95))],
    ['ratio edit / full', (median(incremental) / median(naive)).toFixed(2)],
  ]);
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

function many(prefix: string, count: number, item: (index: number) => Record<string, unknown>) {
  return Array.from({ length: count }, (_, index) => ({ id: `${prefix}${index}`, ...item(index) }));
}

function largeStrategy(): Strategy {
  return strategyFromPatch({
    meta: { stage: 'test', startMonth: '2027-01' },
    ambition: { serviceTier: 'premium' },
    profile: { businessModel: 'subscription' },
    departments: many('d', 20, (i) => ({ kind: ['it', 'hr', 'finance', 'customer_service'][i % 4] })),
    goals: many('g', 400, (i) => ({
      level: i % 2 ? 'interim' : 'strategic',
      horizon: `20${28 + (i % 3)}-06`,
      ...(i % 2 ? { parentId: `g${i - 1}` } : {}),
    })),
    kpis: many('k', 200, (i) => ({ kind: i % 3 ? 'nps' : 'aht', baseline: 10, target: 20 })),
    customerTypes: many('t', 100, (i) => ({ vulnerabilities: i % 5 ? [] : ['no_device'] })),
    contactReasons: many('r', 300, (i) => ({
      rootCause: i % 2 ? 'x' : '',
      approach: i % 4 ? null : 'automate',
    })),
    channels: many('c', 400, (i) => ({
      kind: ['phone', 'chatbot', 'whatsapp', 'email'][i % 4],
      status: i % 3 ? 'existing' : 'planned',
      motives: i % 2 ? ['cost_saving'] : ['customer_need'],
      contactReasonIds: [`r${i % 300}`],
    })),
    systems: many('y', 200, (i) => ({ status: 'planned', motives: i % 2 ? ['trend'] : ['strategy'] })),
    sourcing: many('s', 100, () => ({
      choice: 'hybrid',
      reasons: ['cost'],
      contract: { payBasis: 'fixed' },
    })),
    risks: many('q', 100, () => ({ name: 'x' })),
    initiatives: many('i', 180, (i) => ({ kind: i % 2 ? 'system' : 'channel', start: '2027-02' })),
    notes: many('n', 5000, (i) => ({ text: `Briefje ${i}`, item: `c${i % 400}` })),
  });
}

function withEditedChannel(strategy: Strategy, turn: number): Strategy {
  const channels = strategy.channels.map((channel, index) =>
    index === turn ? { ...channel, motives: ['trend' as const] } : channel,
  );
  return { ...strategy, channels };
}

function withEditedNote(strategy: Strategy, turn: number): Strategy {
  const notes = strategy.notes.map((note, index) =>
    index === turn ? { ...note, text: `${note.text}!` } : note,
  );
  return { ...strategy, notes };
}
