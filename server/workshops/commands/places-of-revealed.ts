import type { NewNote } from '#shared/board/note-operations.ts';
import { regionNumbers } from '#shared/elements/kinds.ts';
import type { FindingSlip } from '#shared/layout/boxes.ts';
import { layoutBoard } from '#shared/layout/layout.ts';
import { rowsBelow } from '#shared/layout/rows-below.ts';
import { noteHeight } from '#shared/layout/sizes.ts';
import { dayInAmsterdam } from '#shared/pitfalls/acceptance.ts';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import { presentFinding } from '#shared/pitfalls/present.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import type { Note, Strategy } from '#shared/strategy/strategy.ts';
import { emptyValues } from '#shared/strategy/values.ts';
import { type Language, languages } from '#shared/text/language.ts';

/**
 * Notes of a card flow under it by themselves; the others get a place in rows under the region of the stage, where
 * nothing lies yet in either language.
 */
export function withPlaces(notes: readonly NewNote[], strategy: Strategy, stage: number): readonly NewNote[] {
  const region = regionNumbers.find((number) => number === stage) ?? 1;
  const loose = notes.filter(({ item }) => !item);
  if (loose.length === 0) return notes;
  const flowing = notes.filter(({ item }) => item).map(asNote);
  const after = { ...strategy, notes: [...strategy.notes, ...flowing] };
  const layouts = languages.map((language) =>
    layoutBoard(after, language, region === 6 ? slipsOf(strategy, language) : []),
  );
  const places = rowsBelow(
    layouts,
    region,
    loose.map((note) => noteHeight(asNote(note))),
  );
  const boxes = new Map(loose.map((note, index) => [note, places[index]]));
  return notes.map((note) => {
    const box = boxes.get(note);
    return box ? { ...note, box } : note;
  });
}

/** The slips in region 6 decide how far it reaches. */
function slipsOf(strategy: Strategy, language: Language): readonly FindingSlip[] {
  return findingsOf(strategy, { today: dayInAmsterdam(new Date()) }).map((finding) => ({
    id: finding.pitfall,
    title: presentFinding(finding, strategy, language).title,
    isAccepted: finding.accepted !== null,
  }));
}

function asNote({ id = '', text = '', item = null }: NewNote): Note {
  return { ...emptyValues(definitionOf('notes')), id, text, item } as Note;
}
