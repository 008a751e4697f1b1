import { notDoingCard } from '#shared/elements/card-ids.ts';
import { cardIdOf } from '#shared/elements/kinds.ts';
import { entityNames, isListEntity } from '#shared/strategy/entities.ts';
import { answersOf, itemsOf, type Strategy } from '#shared/strategy/strategy.ts';

/** For which department somebody wrote. */
export interface Written {
  readonly departmentId: string;
  /** Whether that was somebody else, while the department was absent. */
  readonly onBehalf: boolean;
}

/** By item id, or name of a single entity: for which departments there was written what stands in its fields. */
export type Writers = ReadonlyMap<string, readonly Written[]>;

/** What departments did with one thing. Ids of departments, each once. */
export interface Touch {
  /** They wrote a note or a comment about it, or something in its fields. */
  readonly contributed: ReadonlySet<string>;
  /** Those among them of which it was not only others who wrote it, on their behalf. */
  readonly spokeItself: ReadonlySet<string>;
  /** They answer for it. */
  readonly owns: ReadonlySet<string>;
}

/** By id of an item, theme, block, card or note, or name of a single entity; what nobody touched is not in it. */
export type Touches = ReadonlyMap<string, Touch>;

/** Fields that say which department answers for something. */
const ownerFields = ['ownerDeptId', 'internalOwnerDeptId', 'leadDeptId'] as const;

/** So deep may a note be input for a note (a frame, say) that is input for a card. */
const mostNoteSteps = 8;

/**
 * Which department touched what: notes and comments by the department that wrote them, ownership as filled in, fields
 * by `writers`. A note counts for itself and for the card that it is input for. Departments that are gone are left out.
 */
export function touchesOf(strategy: Strategy, writers: Writers): Touches {
  const departments = new Set(strategy.departments.map(({ id }) => id));
  const touches = new Map<string, Record<keyof Touch, Set<string>>>();
  const touch = (id: string | null, how: keyof Touch, department: unknown) => {
    if (id === null || typeof department !== 'string' || !departments.has(department)) return;
    const known = touches.get(id) ?? { contributed: new Set(), spokeItself: new Set(), owns: new Set() };
    touches.set(id, known);
    known[how].add(department);
  };
  const contribute = (id: string | null, department: string | null, isOnBehalf: boolean) => {
    touch(id, 'contributed', department);
    if (!isOnBehalf) touch(id, 'spokeItself', department);
  };
  const subjects = noteSubjects(strategy);
  for (const { id, departmentId, onBehalf } of strategy.notes) {
    contribute(id, departmentId, onBehalf !== '');
    contribute(subjects(id), departmentId, onBehalf !== '');
  }
  for (const { item, departmentId, onBehalf } of strategy.comments) {
    contribute(item, departmentId, onBehalf !== '');
  }
  for (const [id, written] of writers) {
    for (const { departmentId, onBehalf } of written) contribute(id, departmentId, onBehalf);
  }
  for (const name of entityNames) {
    const owned = isListEntity(name)
      ? itemsOf(strategy, name).map((item) => ({ id: item.id, values: item }))
      : [{ id: name, values: answersOf(strategy, name) }];
    for (const { id, values } of owned) for (const field of ownerFields) touch(id, 'owns', values[field]);
  }
  return touches;
}

/** What a note is about: the card that it is input for, also when it lies in a frame that is. */
function noteSubjects(strategy: Strategy): (noteId: string) => string | null {
  const items = new Map(strategy.notes.map(({ id, item }) => [id, item]));
  return (noteId) => {
    let at = items.get(noteId) ?? null;
    for (let step = 0; at !== null && items.has(at) && step < mostNoteSteps; step += 1) {
      at = items.get(at) ?? null;
    }
    return at !== null && items.has(at) ? null : at;
  };
}

/** Ids of the cards and notes on the board that a department touched. */
export function touchedBy(strategy: Strategy, touches: Touches, departmentId: string): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const [id, { contributed, owns }] of touches) {
    if (contributed.has(departmentId) || owns.has(departmentId)) touched.add(cardIdOf(strategy, id) ?? id);
  }
  // The card of what we will not do is filled in with the ambition.
  if (touched.has('ambition')) touched.add(notDoingCard);
  const notes = new Set(strategy.notes.map(({ id }) => id));
  for (const { id, item } of strategy.notes) {
    // The frame around what the department wrote.
    if (item !== null && touched.has(id) && notes.has(item)) touched.add(item);
  }
  return touched;
}
