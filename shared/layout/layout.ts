import type { RegionNumber } from '#shared/elements/element.ts';
import { cardIdOf, regionNumbers } from '#shared/elements/kinds.ts';
import { type EntityName, entityNames } from '#shared/strategy/entities.ts';
import type { Note, Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import type { BoardLayout, FindingSlip, NoteBox, RegionLayout } from './boxes.ts';
import type { LayoutInput } from './region-pen.ts';
import { layoutAgreement, layoutFindings, layoutRoadmap } from './regions/agreement.ts';
import { layoutBlocks } from './regions/blocks.ts';
import { layoutFrame, layoutThemes, layoutVision } from './regions/frame.ts';
import { layoutGoals } from './regions/goals.ts';
import { measures, noteHeight } from './sizes.ts';

const regionLayouts: Readonly<Record<RegionNumber, (input: LayoutInput) => RegionLayout>> = {
  1: layoutFrame,
  2: layoutVision,
  3: layoutGoals,
  4: layoutThemes,
  5: layoutBlocks,
  6: layoutFindings,
  7: layoutRoadmap,
  8: layoutAgreement,
};

const noFindings: readonly FindingSlip[] = [];

const everything = entityNames.filter((name) => name !== 'notes');

/** What the faces of a region's cards are made of; a change elsewhere cannot change its layout. */
const readBy: Readonly<Record<RegionNumber, readonly EntityName[]>> = {
  1: ['profile', 'ambition', 'orgGoals', 'modelWeaknesses', 'risks', 'departments'],
  2: ['visionStatements', 'ambition', 'departments'],
  3: ['goals', 'kpis', 'departments'],
  4: [
    'themes',
    'collaboration',
    'channelVision',
    'knowledge',
    'position',
    'dataUse',
    'learning',
    'departments',
  ],
  5: everything,
  6: [],
  7: ['initiatives', 'meta', 'departments'],
  8: everything,
};

/** Lays the board out again and again while it changes, and looks only at regions in which something did. */
export interface BoardLayouter {
  /** The layout of this strategy. Regions in which nothing changed come back as the same objects. */
  layout(strategy: Strategy, findings?: readonly FindingSlip[]): BoardLayout;
}

interface Memory {
  readonly strategy: Strategy;
  readonly findings: readonly FindingSlip[];
  readonly flowingNotes: ReadonlyMap<string, readonly Note[]>;
  readonly regions: ReadonlyMap<RegionNumber, RegionLayout>;
  readonly placedNotes: readonly NoteBox[];
  readonly layout: BoardLayout;
}

/** Makes a layouter for one language; texts of another length take other heights. */
export function createLayouter(language: Language): BoardLayouter {
  let memory: Memory | undefined;
  return {
    layout(strategy, findings = noFindings) {
      if (memory?.strategy === strategy && memory.findings === findings) return memory.layout;
      memory = nextMemory(memory, strategy, findings, language);
      return memory.layout;
    },
  };
}

/** Where everything on the board stands: a pure function of the strategy, the language and the findings. */
export function layoutBoard(
  strategy: Strategy,
  language: Language,
  findings: readonly FindingSlip[] = noFindings,
): BoardLayout {
  return createLayouter(language).layout(strategy, findings);
}

function nextMemory(
  before: Memory | undefined,
  strategy: Strategy,
  findings: readonly FindingSlip[],
  language: Language,
): Memory {
  const { flowing, placed } = sortNotes(strategy);
  const flowingNotes = keepSameLists(flowing, before?.flowingNotes);
  const input: LayoutInput = { strategy, language, flowingNotes, findings };
  const regions = new Map<RegionNumber, RegionLayout>();
  for (const number of regionNumbers) {
    const known = before?.regions.get(number);
    const isCurrent = known && before && nothingChanged(number, known, before, input);
    regions.set(number, isCurrent ? known : regionLayouts[number](input));
  }
  const placedNotes = placeNotes(placed, strategy, before);
  const all = [...regions.values()];
  const layout: BoardLayout = {
    byRegion: all,
    regions: all.map(({ region }) => region),
    cards: all.flatMap(({ cards }) => cards),
    notes: [...all.flatMap(({ notes }) => notes), ...placedNotes],
    findings: all.flatMap((one) => one.findings),
    marks: all.flatMap(({ marks }) => marks),
  };
  return { strategy, findings, flowingNotes, regions, placedNotes, layout };
}

function nothingChanged(
  number: RegionNumber,
  known: RegionLayout,
  before: Memory,
  input: LayoutInput,
): boolean {
  const { strategy, flowingNotes, findings } = input;
  if (number === 6) return before.findings === findings;
  if (number === 1 && before.flowingNotes.get('') !== flowingNotes.get('')) return false;
  return (
    readBy[number].every((name) => before.strategy[name] === strategy[name]) &&
    known.cards.every(
      ({ id }) =>
        before.strategy.layout[id] === strategy.layout[id] &&
        before.flowingNotes.get(id) === flowingNotes.get(id),
    )
  );
}

/** Notes that lie where somebody put them, and the others by the card that they flow under. */
function sortNotes(strategy: Strategy): { flowing: Map<string, Note[]>; placed: Note[] } {
  const flowing = new Map<string, Note[]>();
  const placed: Note[] = [];
  for (const note of strategy.notes) {
    if (strategy.layout[note.id]) {
      placed.push(note);
      continue;
    }
    const cardId = (note.item === null ? undefined : cardIdOf(strategy, note.item)) ?? '';
    const list = flowing.get(cardId);
    if (list) list.push(note);
    else flowing.set(cardId, [note]);
  }
  return { flowing, placed };
}

function keepSameLists(
  next: ReadonlyMap<string, readonly Note[]>,
  before: ReadonlyMap<string, readonly Note[]> | undefined,
): ReadonlyMap<string, readonly Note[]> {
  if (!before) return next;
  return new Map(
    [...next].map(([cardId, notes]) => {
      const known = before.get(cardId);
      const isSame = known?.length === notes.length && known.every((note, index) => note === notes[index]);
      return [cardId, isSame ? known : notes] as const;
    }),
  );
}

function placeNotes(
  placed: readonly Note[],
  strategy: Strategy,
  before: Memory | undefined,
): readonly NoteBox[] {
  const known = new Map(before?.placedNotes.map((box) => [box.id, box]));
  return placed.map((note) => {
    const stored = strategy.layout[note.id];
    const cardId = note.item === null ? null : (cardIdOf(strategy, note.item) ?? null);
    const w = stored?.w ?? measures.noteWidth;
    const h = stored?.h ?? noteHeight(note, w);
    const x = stored?.x ?? 0;
    const y = stored?.y ?? 0;
    const box = known.get(note.id);
    const isSame = box?.x === x && box.y === y && box.w === w && box.h === h && box.cardId === cardId;
    return isSame ? box : { id: note.id, cardId, isPlaced: true, x, y, w, h };
  });
}
