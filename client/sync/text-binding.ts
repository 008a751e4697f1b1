import type { RefusalCode } from '#shared/board/board.ts';
import {
  editBetween,
  type MergedText,
  mergeEdit,
  movedIndex,
  type TextDelta,
  type TextEdit,
} from '#shared/board/text-edit.ts';
import { afterThisFrame, putOff } from './put-off.ts';

type TextElement = HTMLTextAreaElement | HTMLInputElement;

/**
 * When what is typed is written. Long texts go by character, with each key or, where the element itself is all that
 * shows the text, once the browser has shown the letter; short ones, which are stored whole, when the typing pauses.
 */
export type Pace = 'key' | 'paint' | 'pause';

/** What a binding needs of the text behind an element. */
export interface BoundText {
  readonly value: () => string;
  readonly replace: (next: string, caretAfter?: number) => RefusalCode | null;
  /** Calls for each change that did not come from `replace`. */
  readonly onChange: (listener: (change: { readonly delta: TextDelta | null }) => void) => () => void;
  readonly undo: { readonly undo: () => unknown; readonly redo: () => unknown; readonly endStep: () => void };
  readonly pace: Pace;
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
  const isTooSmall = () => element.scrollHeight > element.clientHeight;
  const writeOnceShown = putOff(afterThisFrame(isTooSmall), () => write());

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
    writeOnceShown.cancel();
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
    if (text.pace === 'key') write();
    else if (text.pace === 'paint') writeOnceShown.start();
    else {
      clearTimeout(timer);
      timer = setTimeout(write, shortTextPauseMs);
    }
  };
  const handleCompositionStart = () => {
    writeOnceShown.now();
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
    if (composing || writeOnceShown.isWaiting()) {
      const known = missed.reduce((value, missing) => applied(value, missing), shown);
      missed.push(delta ?? deltaBetween(known, text.value()));
      if (!composing) write();
      return;
    }
    if (timer !== undefined) return; // a short text that is being typed here is written over it in a moment
    const next = text.value();
    const change = delta ?? deltaBetween(shown, next);
    show(next, (index) => movedIndex(index, change));
  });

  element.addEventListener('input', handleInput);
  // Whoever acts on a key finds all that was typed before it.
  element.addEventListener('keydown', writeOnceShown.now);
  element.addEventListener('beforeinput', handleBeforeInput);
  element.addEventListener('compositionstart', handleCompositionStart);
  element.addEventListener('compositionend', handleCompositionEnd);
  element.addEventListener('blur', handleBlur);
  return () => {
    if (timer !== undefined || composing || writeOnceShown.isWaiting()) write();
    stopChanges();
    element.removeEventListener('keydown', writeOnceShown.now);
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
