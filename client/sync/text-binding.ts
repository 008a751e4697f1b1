import type { RefusalCode } from '#shared/board/board.ts';
import {
  editBetween,
  type MergedText,
  mergeEdit,
  movedIndex,
  type TextDelta,
  type TextEdit,
} from '#shared/board/text-edit.ts';

type TextElement = HTMLTextAreaElement | HTMLInputElement;

/** What a binding needs of the text behind an element. */
export interface BoundText {
  readonly value: () => string;
  readonly replace: (next: string, caretAfter?: number) => RefusalCode | null;
  /** Calls for each change that did not come from `replace`. */
  readonly onChange: (listener: (change: { readonly delta: TextDelta | null }) => void) => () => void;
  readonly undo: { readonly undo: () => unknown; readonly redo: () => unknown; readonly endStep: () => void };
  /** Long texts are written per keystroke, by character; short ones when the typing pauses. */
  readonly isLong: boolean;
  readonly onRefusal: (code: RefusalCode | null) => void;
}

/** A short text is written after this pause, or on leaving: it is stored whole each time. */
const shortTextPauseMs = 400;

/**
 * Keeps an element and a text the same. Letters typed here go out as the smallest edit; letters typed elsewhere come
 * in without moving the caret or the selection away from where they were in the words. While an input method is
 * composing (accents, other scripts, phone keyboards) the element is left alone; both sides meet when it is done.
 */
export function bindElement(element: TextElement, text: BoundText): () => void {
  let shown = text.value();
  let composing = false;
  let missed: TextDelta[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  element.value = shown;

  const show = (next: string, move: (index: number) => number) => {
    shown = next;
    if (element.value === next) return;
    const focused = element.ownerDocument.activeElement === element;
    const { selectionStart: start, selectionEnd: end, selectionDirection: direction, scrollTop } = element;
    element.value = next;
    if (!focused || start === null || end === null) return;
    element.setSelectionRange(move(start), move(end), direction ?? 'none');
    element.scrollTop = scrollTop;
  };

  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    if (element.value === shown && missed.length === 0) return;
    const caret = element.selectionStart ?? element.value.length;
    const edit = editBetween(shown, element.value, caret);
    if (!edit) return catchUp();
    const merged = mergeEdit(shown, edit, missed);
    const refusal = text.replace(merged.text, merged.insertedAt + edit.insert.length);
    text.onRefusal(refusal);
    missed = [];
    if (refusal === null) show(merged.text, (index) => caretAfterBoth(index, edit, merged));
    else show(text.value(), (index) => Math.min(index, text.value().length));
  };

  const catchUp = () => {
    const others = missed;
    missed = [];
    show(text.value(), (index) => others.reduce(movedIndex, index));
  };

  const handleInput = () => {
    if (composing) return;
    if (text.isLong) write();
    else {
      clearTimeout(timer);
      timer = setTimeout(write, shortTextPauseMs);
    }
  };
  const handleCompositionStart = () => {
    composing = true;
  };
  const handleCompositionEnd = () => {
    composing = false;
    write();
  };
  const handleBlur = () => {
    composing = false;
    write();
    text.undo.endStep();
  };
  const handleBeforeInput = (event: Event) => {
    // The browser's own undo knows nothing of letters that others typed in between.
    const { inputType } = event as InputEvent;
    if (inputType !== 'historyUndo' && inputType !== 'historyRedo') return;
    event.preventDefault();
    write();
    if (inputType === 'historyUndo') text.undo.undo();
    else text.undo.redo();
  };
  const stopChanges = text.onChange(({ delta }) => {
    if (composing) {
      const known = missed.reduce((value, missing) => applied(value, missing), shown);
      missed.push(delta ?? deltaBetween(known, text.value()));
      return;
    }
    if (timer !== undefined) return; // a short text that is being typed here is written over it in a moment
    const next = text.value();
    const change = delta ?? deltaBetween(shown, next);
    show(next, (index) => movedIndex(index, change));
  });

  element.addEventListener('input', handleInput);
  element.addEventListener('beforeinput', handleBeforeInput);
  element.addEventListener('compositionstart', handleCompositionStart);
  element.addEventListener('compositionend', handleCompositionEnd);
  element.addEventListener('blur', handleBlur);
  return () => {
    if (timer !== undefined || composing) write();
    stopChanges();
    element.removeEventListener('input', handleInput);
    element.removeEventListener('beforeinput', handleBeforeInput);
    element.removeEventListener('compositionstart', handleCompositionStart);
    element.removeEventListener('compositionend', handleCompositionEnd);
    element.removeEventListener('blur', handleBlur);
  };
}

/** Where a caret in what was typed here stands once others' changes are in as well. */
function caretAfterBoth(index: number, edit: TextEdit, merged: MergedText): number {
  const inside = index - edit.index;
  if (inside <= 0) return merged.placeOf(index);
  if (inside <= edit.insert.length) return merged.insertedAt + inside;
  return merged.placeOf(index - edit.insert.length + edit.remove);
}

function deltaBetween(before: string, after: string): TextDelta {
  const edit = editBetween(before, after);
  if (!edit) return [];
  return [{ retain: edit.index }, { insert: edit.insert }, { delete: edit.remove }];
}

function applied(text: string, delta: TextDelta): string {
  let result = '';
  let at = 0;
  for (const part of delta) {
    if (part.retain !== undefined) result += text.slice(at, at + part.retain);
    if (typeof part.insert === 'string') result += part.insert;
    at += part.retain ?? part.delete ?? 0;
  }
  return result + text.slice(at);
}
