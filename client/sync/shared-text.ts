import type * as Y from 'yjs';
import { type Board, changeBoard, pathOf, type RefusalCode, type Target } from '#shared/board/board.ts';
import { ensureText, setField, textOf } from '#shared/board/operations.ts';
import { applyEdit, editBetween, type TextDelta } from '#shared/board/text-edit.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import { fieldMeta, limits } from '#shared/strategy/field.ts';
import type { BoardStore } from './board-store.ts';
import { createListeners } from './listeners.ts';
import { bindElement } from './text-binding.ts';

/** An element that text is typed into. */
export type TextElement = HTMLTextAreaElement | HTMLInputElement;

/** What a shared text needs of the workshop. */
export interface TextHome {
  readonly board: Board;
  readonly store: Pick<BoardStore, 'item' | 'subscribeTo'>;
  readonly undo: { readonly undo: () => unknown; readonly redo: () => unknown; readonly endStep: () => void };
}

/** How an element is bound. */
export interface BindOptions {
  /** Nothing but the element shows what is typed in it, so that writing it may wait until the browser has done so. */
  readonly showsAlone?: boolean;
}

/** A text of the board, long (shared by character) or short (last writer wins). */
export interface SharedText {
  readonly value: () => string;
  readonly subscribe: (listener: () => void) => () => void;
  /** Makes the text read `next`; null when done, otherwise why not. */
  readonly replace: (next: string, caretAfter?: number) => RefusalCode | null;
  /** Keeps an element and the text the same, both ways, until the returned function is called. */
  readonly bind: (
    element: TextElement,
    onRefusal: (code: RefusalCode | null) => void,
    options?: BindOptions,
  ) => () => void;
  /** Starts following the document; returns its undoing. */
  readonly attach: () => () => void;
}

/** A change to a text that came from elsewhere: the difference, when it is known. */
export type TextChange = { readonly delta: TextDelta | null };

/** Makes the shared text of a field. */
export function createSharedText(home: TextHome, target: Target, field: string): SharedText {
  const { board, store, undo } = home;
  const isLong = isLongText(target, field);
  const listeners = createListeners();
  const changes = createListeners<[TextChange]>();
  let followed: Y.Text | null = null;
  let writing = false;

  const value = (): string => {
    if (isLong) {
      const text = textOf(board.doc, target, field);
      if (text) return text.toString();
    }
    const stored = valueAt(store.item(target.entity, target.id), field);
    return typeof stored === 'string' ? stored : '';
  };
  const hear = (event: Y.YTextEvent) => {
    if (!writing) changes.tell({ delta: event.delta });
    listeners.tell();
  };
  const follow = () => {
    const text = isLong ? textOf(board.doc, target, field) : null;
    if (text === followed) return;
    followed?.unobserve(hear);
    followed = text;
    followed?.observe(hear);
  };
  const attach = () => {
    follow();
    const key = target.id === undefined ? target.entity : `${target.entity}.${target.id}`;
    const stop = store.subscribeTo(key, () => {
      const before = followed;
      follow();
      if (!followed || followed !== before) {
        if (!writing) changes.tell({ delta: null });
        listeners.tell();
      }
    });
    return () => {
      stop();
      followed?.unobserve(hear);
      followed = null;
    };
  };

  const replace = (next: string, caretAfter?: number): RefusalCode | null => {
    if (next.length > limits.textLength && next.length > value().length) return 'too-long';
    writing = true;
    try {
      if (!isLong) {
        const outcome = setField(board, target, field, next);
        return outcome.ok ? null : outcome.code;
      }
      const text = ensureText(board, target, field);
      if (!text) return textOf(board.doc, target, field) ? 'closed' : 'not-found';
      follow();
      const edit = editBetween(text.toString(), next, caretAfter);
      if (edit) changeBoard(board, `typing ${pathOf(target, field)}`, () => applyEdit(text, edit));
      return null;
    } finally {
      writing = false;
    }
  };

  return {
    value,
    subscribe: listeners.add,
    replace,
    attach,
    bind: (element, onRefusal, { showsAlone = false } = {}) => {
      const longPace = showsAlone ? 'paint' : 'key';
      const pace = isLong ? longPace : 'pause';
      return bindElement(element, { value, replace, onChange: changes.add, undo, pace, onRefusal });
    },
  };
}

function isLongText({ entity }: Target, field: string): boolean {
  let fields: ReturnType<typeof definitionOf>['fields'] | undefined = definitionOf(entity).fields;
  const names = field.split('.');
  for (const [index, name] of names.entries()) {
    const schema = fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!schema) return false;
    const meta = fieldMeta(schema);
    if (index === names.length - 1) return meta.kind === 'longText';
    fields = meta.fields;
  }
  return false;
}

function valueAt(item: Readonly<Record<string, unknown>> | undefined, path: string): unknown {
  let value: unknown = item;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}
