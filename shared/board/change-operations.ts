import type { Change } from '#shared/pitfalls/fix.ts';
import { definitionOf, isListEntity } from '#shared/strategy/entities.ts';
import { parsePath } from '#shared/strategy/paths.ts';
import { type Board, changeBoard, done, type Outcome, refused, type Target } from './board.ts';
import { acceptable, acceptableFields, slotOf } from './fields.ts';
import { addItem, setField } from './operations.ts';
import { isFixedList, rootOf, serverEntities } from './roots.ts';

/** Makes all changes of a fix as one step that can be undone, or none of them when one cannot be made. */
export function applyChanges(board: Board, changes: readonly Change[]): Outcome {
  for (const change of changes) {
    const outcome = checked(board, change);
    if (!outcome.ok) return outcome;
  }
  changeBoard(board, 'fix', () => {
    for (const change of changes) apply(board, change);
  });
  return done;
}

function checked(board: Board, change: Change): Outcome {
  if ('add' in change) {
    const isOpen =
      !serverEntities.has(change.add) && !isFixedList(change.add) && rootOf(board.doc, change.add);
    return isOpen
      ? acceptableFields(definitionOf(change.add).fields, change.values)
      : refused('not-editable');
  }
  const place = placeOf(change.set);
  if (!place) return refused('unknown-field');
  const slot = slotOf(board.doc, place.target, place.field);
  return 'ok' in slot ? slot : acceptable(slot.schema, change.value);
}

function apply(board: Board, change: Change): void {
  if ('add' in change) {
    addItem(board, change.add, change.values, { id: change.id });
    return;
  }
  const place = placeOf(change.set);
  if (place) setField(board, place.target, place.field, change.value);
}

function placeOf(path: string): { readonly target: Target; readonly field: string } | null {
  const found = parsePath(path);
  if (!found?.schema) return null;
  const { entity, id, field } = found;
  return isListEntity(entity) && id === null
    ? null
    : { target: { entity, ...(id === null ? {} : { id }) }, field };
}
