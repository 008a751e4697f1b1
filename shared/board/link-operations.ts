import * as Y from 'yjs';
import type { ItemOf } from '#shared/strategy/entities.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import { isSafeId, newId } from '#shared/strategy/ids.ts';
import { type Added, type Board, changeBoard, done, type Outcome, refused } from './board.ts';
import { newFieldMap } from './containers.ts';
import { acceptableFields } from './fields.ts';
import { addItem, removeItem } from './operations.ts';
import { orderAfter } from './places.ts';
import { rootOf } from './roots.ts';

/** Draws a line between two things on the board; a line that is there already is not drawn twice. */
export function addLink(board: Board, from: string, to: string, label = ''): Added {
  if (!isSafeId(from) || !isSafeId(to) || from === to) return refused('invalid');
  for (const [id, link] of rootOf(board.doc, 'links')?.entries() ?? []) {
    if (link instanceof Y.Map && link.get('from') === from && link.get('to') === to) return { ok: true, id };
  }
  return addItem(board, 'links', { from, to, label });
}

/** Takes a line away. */
export function removeLink(board: Board, id: string): Outcome {
  return removeItem(board, 'links', id);
}

/** Somebody takes the risk of a finding on: which one, on which facts, and why. */
export type NewAcceptance = Partial<Omit<ItemOf<'acceptances'>, 'id'>> & {
  readonly pitfall: string;
  /** Of the facts that it was accepted on: when they change, the finding is open again. */
  readonly fingerprint: string;
};

/** Accepts a finding by name and with a reason. An earlier acceptance of the same finding makes way. */
export function acceptFinding(board: Board, acceptance: NewAcceptance): Added {
  const root = rootOf(board.doc, 'acceptances');
  if (!root) return refused('not-found');
  const { fields } = definitionOf('acceptances');
  const values = { at: new Date().toISOString(), ...acceptance };
  const accepted = acceptableFields(fields, values);
  if (!accepted.ok) return accepted;
  const id = newId();
  changeBoard(board, 'accept-finding', () => {
    for (const [oldId, old] of [...root.entries()]) {
      if (old instanceof Y.Map && old.get('pitfall') === acceptance.pitfall) root.delete(oldId);
    }
    const entry = newFieldMap(fields, values);
    entry.set('order', orderAfter(root, {}));
    root.set(id, entry);
  });
  return { ok: true, id };
}

/** Withdraws the acceptance of a pitfall, by its id in the catalogue: its finding is open again. */
export function withdrawAcceptance(board: Board, pitfall: string): Outcome {
  const root = rootOf(board.doc, 'acceptances');
  const ids = [...(root?.entries() ?? [])].flatMap(([id, entry]) =>
    entry instanceof Y.Map && entry.get('pitfall') === pitfall ? [id] : [],
  );
  if (!root || ids.length === 0) return refused('not-found');
  changeBoard(board, 'withdraw-acceptance', () => {
    for (const id of ids) root.delete(id);
  });
  return done;
}
