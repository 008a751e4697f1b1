import type * as Y from 'yjs';
import type { EntityName } from '#shared/strategy/entities.ts';

/** One place of the board that is written to or deleted from. */
export interface Touch {
  /** Name of the root, then the keys that lead there: `['notes', 'n1', 'text']`. */
  readonly path: readonly string[];
  /** The plain value that is written there; undefined for text, containers and deletions. */
  readonly value: unknown;
}

/** Who writes: the document and the origin that marks every change of this person in this tab (for undo). */
export interface Board {
  readonly doc: Y.Doc;
  readonly origin: unknown;
  /** Whether this person may touch these places now; everything may be touched when left out. */
  readonly allows?: (touches: readonly Touch[]) => boolean;
}

/** What is written to: a single entity by its name, or one item of a list (also a theme or block) by its id. */
export interface Target {
  readonly entity: EntityName;
  readonly id?: string | undefined;
}

/** Why an edit was not made. Nothing of a refused edit is in the document. */
export type RefusalCode =
  /** The item or the container is not there (any more). */
  | 'not-found'
  /** The model has no such field here. */
  | 'unknown-field'
  /** The value does not fit the field. */
  | 'invalid'
  /** The text would become longer than the product takes. */
  | 'too-long'
  /** The list would become longer than the product takes. */
  | 'too-many'
  /** Fixed by the catalogue or written by the server alone. */
  | 'not-editable'
  /** Somebody fixed it in its place; it must be unlocked first. */
  | 'locked'
  /** This person may not write there now: a facilitator locked that part, or it is somebody else's note. */
  | 'closed';

/** An edit that was refused. */
export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
}

/** The result of an edit. */
export type Outcome = { readonly ok: true } | Refusal;

/** The result of adding something: its id. */
export type Added = { readonly ok: true; readonly id: string } | Refusal;

/** The result of an edit that was made. */
export const done: Outcome = { ok: true };

/** Makes a refusal. */
export function refused(code: RefusalCode): Refusal {
  return { ok: false, code };
}

/** Whether this person may touch something now: an item (or single entity), or one field of it. */
export function mayTouch(board: Board, { entity, id }: Target, field?: string, value?: unknown): boolean {
  const path = [entity, id, field].filter((part) => part !== undefined);
  return board.allows?.([{ path, value }]) ?? true;
}

const stepKey = 'kcc-step';

/** What kind of step a transaction is: `typing <path>` for a keystroke, otherwise the name of the operation. */
export function stepOf(transaction: Y.Transaction): string | null {
  const step: unknown = transaction.meta.get(stepKey);
  return typeof step === 'string' ? step : null;
}

/** Whether a transaction is somebody typing in a text, so that more of it may follow at once. */
export function isTyping(transaction: Y.Transaction): boolean {
  return stepOf(transaction)?.startsWith('typing ') ?? false;
}

/** Runs an edit as exactly one transaction of this writer. `step` tells undo which edits belong together. */
export function changeBoard<Result>(board: Board, step: string, change: () => Result): Result {
  return board.doc.transact((transaction) => {
    // An edit that is made of smaller ones is the step; they are not.
    if (!transaction.meta.has(stepKey)) transaction.meta.set(stepKey, step);
    return change();
  }, board.origin);
}

/** `channels.c1` or `ambition`, with the field behind it when given: as in findings and translations. */
export function pathOf(target: Target, field?: string): string {
  return [target.entity, target.id, field].filter((part) => part !== undefined).join('.');
}
