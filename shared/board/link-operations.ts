import * as Y from 'yjs';
import { isOver } from '#shared/pitfalls/acceptance.ts';
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

/**
 * Accepts a finding by name and with a reason. What was said about it before stays: people can read back what they
 * lived with, and why.
 */
export function acceptFinding(board: Board, acceptance: NewAcceptance): Added {
  const root = rootOf(board.doc, 'acceptances');
  if (!root) return refused('not-found');
  const { fields } = definitionOf('acceptances');
  const values = { at: new Date().toISOString(), ...acceptance };
  const accepted = acceptableFields(fields, values);
  if (!accepted.ok) return accepted;
  const id = newId();
  changeBoard(board, 'accept-finding', () => {
    const entry = newFieldMap(fields, values);
    entry.set('order', orderAfter(root, {}));
    root.set(id, entry);
  });
  return { ok: true, id };
}

/**
 * Withdraws what was accepted about a finding on these facts, all of it, so that no older word steps in: the finding
 * is open again. What was said about other facts, or until a day that is over on `today` (`YYYY-MM-DD`), stays.
 */
export function withdrawAcceptance(
  board: Board,
  { pitfall, fingerprint }: Pick<NewAcceptance, 'pitfall' | 'fingerprint'>,
  today: string,
): Outcome {
  const root = rootOf(board.doc, 'acceptances');
  const ids = [...(root?.entries() ?? [])].flatMap(([id, entry]) =>
    entry instanceof Y.Map &&
    entry.get('pitfall') === pitfall &&
    entry.get('fingerprint') === fingerprint &&
    !isOver(String(entry.get('until') ?? ''), today)
      ? [id]
      : [],
  );
  if (!root || ids.length === 0) return refused('not-found');
  changeBoard(board, 'withdraw-acceptance', () => {
    for (const id of ids) root.delete(id);
  });
  return done;
}
