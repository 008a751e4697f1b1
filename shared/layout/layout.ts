import type { RegionNumber } from '#shared/elements/element.ts';
import { cardIdOf, regionNumbers } from '#shared/elements/kinds.ts';
import { type EntityName, entityNames } from '#shared/strategy/entities.ts';
import type { Note, Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import type { BoardLayout, FindingSlip, FrameBox, NoteBox, RegionLayout } from './boxes.ts';
import { layoutFrames } from './frames.ts';
import { isSameBox, notesMovedAlone, placedNote } from './placed-notes.ts';
import type { LayoutInput } from './region-pen.ts';
import { layoutAgreement, layoutFindings, layoutRoadmap } from './regions/agreement.ts';
import { layoutBlocks } from './regions/blocks.ts';
import { layoutFrame, layoutThemes, layoutVision } from './regions/frame.ts';
import { layoutGoals } from './regions/goals.ts';

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

/** What hangs under a card or note, and takes no room of it. */
const hangingUnder: ReadonlySet<EntityName> = new Set(['reactions', 'votes']);
const everything = entityNames.filter((name) => name !== 'notes' && !hangingUnder.has(name));

/** What the faces of a region's cards are made of; a change elsewhere cannot change its layout. */
const readBy: Readonly<Record<RegionNumber, readonly EntityName[]>> = {
  1: ['profile', 'ambition', 'orgGoals', 'modelWeaknesses', 'risks', 'departments', 'comments'],
  2: ['visionStatements', 'ambition', 'departments', 'comments'],
  3: ['goals', 'kpis', 'departments', 'comments'],
  4: [
    'themes',
    'collaboration',
    'channelVision',
    'knowledge',
    'position',
    'dataUse',
    'learning',
    'departments',
    'comments',
  ],
  5: everything,
  6: [],
  7: ['initiatives', 'meta', 'departments', 'comments'],
  8: everything,
};

/** Lays the board out again and again while it changes, and looks only at regions in which something did. */
export interface BoardLayouter {
  /** The layout of this strategy. Regions in which nothing changed come back as the same objects. */
  layout(strategy: Strategy, findings?: readonly FindingSlip[]): BoardLayout;
}

interface Earlier {
  readonly strategy: Strategy;
  readonly findings: readonly FindingSlip[];
  readonly flowingNotes: ReadonlyMap<string, readonly Note[]>;
  readonly regions: ReadonlyMap<RegionNumber, RegionLayout>;
  readonly placedNotes: readonly NoteBox[];
  readonly frames: readonly FrameBox[];
}

interface Memory extends Earlier {
  readonly layout: BoardLayout;
}

/** A strategy whose regions were laid out already, without findings. */
export interface KnownLayout {
  readonly strategy: Strategy;
  readonly regions: readonly RegionLayout[];
}

/** Makes a layouter for one language; texts of another length take other heights. What is `known` is not done again. */
export function createLayouter(language: Language, known?: KnownLayout): BoardLayouter {
  let memory: Memory | undefined;
  return {
    layout(strategy, findings = noFindings) {
      if (memory?.strategy === strategy && memory.findings === findings) return memory.layout;
      memory =
        (memory && withNotesMoved(memory, strategy, findings)) ??
        nextMemory(memory ?? (known && earlierOf(known)), strategy, findings, language);
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

/** The quick way: people write and move notes all the time, and nothing else needs to be looked at for that. */
function withNotesMoved(
  before: Memory,
  strategy: Strategy,
  findings: readonly FindingSlip[],
): Memory | undefined {
  if (before.findings !== findings) return undefined;
  const moved = notesMovedAlone(before.strategy, strategy, before.layout);
  if (!moved) return undefined;
  if (moved.size === 0) return { ...before, strategy };
  const replace = (box: NoteBox) => moved.get(box.id) ?? box;
  const layout = { ...before.layout, notes: before.layout.notes.map(replace) };
  return { ...before, strategy, placedNotes: before.placedNotes.map(replace), layout };
}

function earlierOf({ strategy, regions }: KnownLayout): Earlier {
  return {
    strategy,
    findings: noFindings,
    flowingNotes: sortNotes(strategy).flowing,
    regions: new Map(regions.map((layout) => [layout.region.number, layout])),
    placedNotes: [],
    frames: [],
  };
}

function nextMemory(
  before: Earlier | undefined,
  strategy: Strategy,
  findings: readonly FindingSlip[],
  language: Language,
): Memory {
  const { flowing, placed, frames, inFrames } = sortNotes(strategy);
  const flowingNotes = keepSameLists(flowing, before?.flowingNotes);
  const input: LayoutInput = { strategy, language, flowingNotes, findings };
  const regions = new Map<RegionNumber, RegionLayout>();
  for (const number of regionNumbers) {
    const known = before?.regions.get(number);
    const isCurrent = known && before && nothingChanged(number, known, before, input);
    regions.set(number, isCurrent ? known : regionLayouts[number](input));
  }
  const stored = placeNotes(placed, strategy, before);
  const framed = layoutFrames({ frames, flowing: inFrames, placed: stored, layout: strategy.layout });
  const placedNotes = [...stored, ...keepSameBoxes(framed.flowing, before?.placedNotes)];
  const frameBoxes = keepSameBoxes(framed.frames, before?.frames);
  const all = [...regions.values()];
  const layout: BoardLayout = {
    byRegion: all,
    regions: all.map(({ region }) => region),
    cards: all.flatMap(({ cards }) => cards),
    notes: [...all.flatMap(({ notes }) => notes), ...placedNotes],
    frames: frameBoxes,
    findings: all.flatMap((one) => one.findings),
    marks: all.flatMap(({ marks }) => marks),
  };
  return { strategy, findings, flowingNotes, regions, placedNotes, frames: frameBoxes, layout };
}

function nothingChanged(
  number: RegionNumber,
  known: RegionLayout,
  before: Earlier,
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
        before.flowingNotes.get(id) === flowingNotes.get(id) &&
        lieAsBefore(flowingNotes.get(id) ?? [], before.strategy, strategy),
    )
  );
}

function lieAsBefore(notes: readonly Note[], before: Strategy, after: Strategy): boolean {
  return before.layout === after.layout || notes.every(({ id }) => before.layout[id] === after.layout[id]);
}

/** The notes that flow in a frame, where they lie now. */
export function notesFlowingInFrames(strategy: Strategy): readonly NoteBox[] {
  const { placed, frames, inFrames } = sortNotes(strategy);
  const stored = placed.map((note) => placedNote(note, strategy));
  return layoutFrames({ frames, flowing: inFrames, placed: stored, layout: strategy.layout }).flowing;
}

interface SortedNotes {
  readonly flowing: ReadonlyMap<string, readonly Note[]>;
  readonly placed: readonly Note[];
  readonly frames: readonly Note[];
  readonly inFrames: ReadonlyMap<string, readonly Note[]>;
}

/** Notes that lie where somebody put them, and the others by the card under which or the frame in which they flow. */
function sortNotes(strategy: Strategy): SortedNotes {
  const flowing = new Map<string, Note[]>();
  const inFrames = new Map<string, Note[]>();
  const placed: Note[] = [];
  const frames = strategy.notes.filter(({ shape }) => shape === 'frame');
  const frameIds = new Set(frames.map(({ id }) => id));
  for (const note of strategy.notes) {
    if (note.shape === 'frame') continue;
    const isPlaced = strategy.layout[note.id] !== undefined;
    if (isPlaced) placed.push(note);
    const cardId = note.item === null ? undefined : cardIdOf(strategy, note.item);
    if (isPlaced && cardId === undefined) continue;
    if (note.item !== null && frameIds.has(note.item)) putIn(inFrames, note.item, note);
    else putIn(flowing, cardId ?? '', note);
  }
  return { flowing, placed, frames, inFrames };
}

function putIn(lists: Map<string, Note[]>, key: string, note: Note): void {
  const list = lists.get(key);
  if (list) list.push(note);
  else lists.set(key, [note]);
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
  before: Earlier | undefined,
): readonly NoteBox[] {
  const known = new Map(before?.placedNotes.map((box) => [box.id, box]));
  return placed.map((note) => {
    const box = known.get(note.id);
    const next = placedNote(note, strategy);
    return box && isSameBox(box, next) ? box : next;
  });
}

/** The boxes as they were where nothing about them changed. */
function keepSameBoxes<Item extends FrameBox | NoteBox>(
  next: readonly Item[],
  before: readonly Item[] | undefined,
): readonly Item[] {
  if (!before || next.length === 0) return next;
  const known = new Map(before.map((box) => [box.id, box]));
  return next.map((box) => {
    const old = known.get(box.id);
    return old && isSameBox(old, box) ? old : box;
  });
}
