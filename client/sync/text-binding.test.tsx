import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { Target } from '#shared/board/board.ts';
import { removeItem, setField, textOf } from '#shared/board/operations.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { loneWorkshop } from '#tests/support/lone-workshop.ts';
import { useBoundText, useSharedText } from './hooks.ts';
import { WorkshopContext } from './workshop-context.ts';

const statement = { entity: 'themes', id: 'learning' } as const;

function Field({ target, field }: { target: Target; field: string }) {
  const { value, bind, refusal } = useSharedText(target, field);
  return (
    <>
      <textarea ref={bind} aria-label="text" />
      <output>{value}</output>
      <p role="alert">{refusal}</p>
    </>
  );
}

/** As the note that is being written on the board: nothing else shows its text. */
function LoneField({ target, field }: { target: Target; field: string }) {
  const { bind } = useBoundText(target, field, { showsAlone: true });
  return <textarea ref={bind} aria-label="text" />;
}

function open(
  target: Target = statement,
  field = 'statement',
  text = 'one two three',
  Element: typeof Field | typeof LoneField = Field,
) {
  const workshop = loneWorkshop(strategyFromPatch({ channels: [{ id: 'c1', name: 'Line' }] }));
  const { board } = workshop;
  const other = { doc: new Y.Doc(), origin: 'other' };
  setField(board, target, field, text);
  Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(board.doc));
  const fromOther = (edit: () => void) => {
    edit();
    Y.applyUpdate(board.doc, Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(board.doc)), 'wire');
  };
  const screen = render(
    <WorkshopContext value={workshop}>
      <Element target={target} field={field} />
    </WorkshopContext>,
  );
  const input = screen.getByLabelText('text');
  if (!(input instanceof HTMLTextAreaElement)) throw new Error('This is no textarea.');
  const stored = () => textOf(board.doc, target, field)?.toString();
  const otherText = () => textOf(other.doc, target, field) ?? new Y.Text();
  return { workshop, board, input, stored, otherText, other, fromOther, screen };
}

/** What a browser does when something is typed at the caret. */
function typeAt(input: HTMLTextAreaElement, text: string, index = input.selectionStart): void {
  input.setRangeText(text, index, index, 'end');
  input.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
}

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('a long text that several people type in', () => {
  it('goes both ways', async () => {
    const { input, stored, fromOther, otherText } = open();
    await userEvent.type(input, '!');
    expect(stored()).toBe('one two three!');
    fromOther(() => otherText().insert(0, 'zero '));
    expect(input.value).toBe('zero one two three!');
  });

  it('keeps the caret and the selection in the words where they were', () => {
    const { input, fromOther, otherText } = open();
    input.focus();
    input.setSelectionRange(4, 7, 'backward');
    fromOther(() => otherText().insert(0, 'zero '));
    expect(input.value.slice(input.selectionStart, input.selectionEnd)).toBe('two');
    expect(input.selectionDirection).toBe('backward');
    fromOther(() => otherText().insert(otherText().length, ' four'));
    expect(input.value.slice(input.selectionStart, input.selectionEnd)).toBe('two');
    fromOther(() => otherText().delete(0, 9));
    expect([input.value, input.selectionStart, input.selectionEnd]).toEqual(['two three four', 0, 3]);
  });

  it('puts my letter where I typed it, also among equal letters', () => {
    const { input, board, stored } = open(statement, 'statement', 'aaa');
    const deltas: unknown[] = [];
    textOf(board.doc, statement, 'statement')?.observe((event) => deltas.push(event.delta));
    input.focus();
    typeAt(input, 'a', 1);
    expect(stored()).toBe('aaaa');
    expect(deltas).toEqual([[{ retain: 1 }, { insert: 'a' }]]);
    expect(input.selectionStart).toBe(2);
  });

  it('leaves an input method alone while it composes, and loses neither side', () => {
    const { input, stored, fromOther, otherText } = open();
    input.focus();
    input.setSelectionRange(7, 7);
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    typeAt(input, 'e');
    fromOther(() => otherText().insert(0, 'zero '));
    fromOther(() => otherText().delete(otherText().length - 6, 6));
    expect(input.value).toBe('one twoe three');
    input.setRangeText('é', 7, 8, 'end');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(stored()).toBe('zero one two');
    input.dispatchEvent(new CompositionEvent('compositionend'));
    expect(stored()).toBe('zero one twoé');
    expect(input.value).toBe('zero one twoé');
    expect(input.selectionStart).toBe(13);
  });

  it('catches up after a composition that came to nothing', () => {
    const { input, stored, fromOther, otherText } = open();
    input.focus();
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    fromOther(() => otherText().insert(0, 'zero '));
    input.dispatchEvent(new CompositionEvent('compositionend'));
    expect([input.value, stored()]).toEqual(['zero one two three', 'zero one two three']);
  });

  it('undoes my letters alone when the browser is asked to undo', () => {
    const { input, stored, fromOther, otherText } = open();
    input.focus();
    typeAt(input, ' four', 13);
    fromOther(() => otherText().insert(0, 'zero '));
    const event = new InputEvent('beforeinput', { inputType: 'historyUndo', cancelable: true });
    input.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    // Filling the field in the first place was a step of the same person, a moment ago.
    expect(stored()?.startsWith('zero ')).toBe(true);
    expect(stored()).not.toContain('four');
    expect(input.value).toBe(stored());
  });

  it('refuses what is longer than the product takes, says so, and keeps what was there', () => {
    const { input, stored, screen } = open();
    input.focus();
    typeAt(input, 'x'.repeat(20_001), 0);
    expect([input.value, stored()]).toEqual(['one two three', 'one two three']);
    return screen.findByText('too-long');
  });

  it('shows nothing any more, and writes nothing, once its card is gone', () => {
    const target = { entity: 'channels', id: 'c1' } as const;
    const { input, board, screen } = open(target, 'purpose');
    removeItem(board, 'channels', 'c1');
    expect(input.value).toBe('');
    typeAt(input, 'x', 0);
    expect(input.value).toBe('');
    return screen.findByText('not-found');
  });
});

describe('any mix of typing here, typing elsewhere and composing', () => {
  const steps = fc.array(
    fc.record({
      kind: fc.constantFrom('here', 'here', 'there', 'there', 'erase', 'begin', 'end', 'caret'),
      at: fc.nat(1000),
    }),
    { maxLength: 25 },
  );

  it.each([
    ['that others see at once', Field],
    ['that is written once it has been painted', LoneField],
  ])('ends with the same text on both sides, in which every letter is, in a field %s', (_, Element) => {
    fc.assert(
      fc
        .property(steps, (all) => {
          const { input, stored, fromOther, otherText, board, other } = open(
            statement,
            'statement',
            'one two three',
            Element,
          );
          const letters: string[] = [];
          input.focus();
          for (const [nth, { kind, at }] of all.entries()) {
            const letter = String.fromCharCode(0xe000 + nth);
            if (kind === 'here' || kind === 'there') letters.push(letter);
            if (kind === 'here') typeAt(input, letter, at % (input.value.length + 1));
            if (kind === 'there') fromOther(() => otherText().insert(at % (otherText().length + 1), letter));
            if (kind === 'erase') fromOther(() => eraseOld(otherText(), at));
            if (kind === 'caret') input.setSelectionRange(at % (input.value.length + 1), input.value.length);
            if (kind === 'begin') input.dispatchEvent(new CompositionEvent('compositionstart'));
            if (kind === 'end') input.dispatchEvent(new CompositionEvent('compositionend'));
            Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(board.doc, Y.encodeStateVector(other.doc)));
          }
          input.blur();
          expect(input.value).toBe(stored());
          for (const letter of letters) expect(input.value).toContain(letter);
        })
        .afterEach(cleanup),
      { numRuns: 100 },
    );
  });

  /** Takes one of the words away that were there from the begin, and leaves letters that people typed. */
  function eraseOld(text: Y.Text, at: number): void {
    const index = at % Math.max(1, text.length);
    if (/[a-z ]/.test(text.toString()[index] ?? '')) text.delete(index, 1);
  }
});

describe('a field that shows its text alone', () => {
  const lone = () => open(statement, 'statement', 'one two three', LoneField);
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  it('writes what was typed once the browser has shown it, in one go', async () => {
    const { input, stored, board } = lone();
    let written = 0;
    board.doc.on('update', () => written++);
    input.focus();
    typeAt(input, ' f', 13);
    typeAt(input, 'our', 15);
    expect([input.value, stored()]).toEqual(['one two three four', 'one two three']);
    await painted();
    expect([stored(), written]).toEqual(['one two three four', 1]);
  });

  it('writes before the frame is painted what it has no room to show, so that it grows in time', async () => {
    const { input, stored } = lone();
    Object.defineProperty(input, 'scrollHeight', { value: 40 });
    Object.defineProperty(input, 'clientHeight', { value: 20 });
    typeAt(input, '\n', 13);
    let inFrame: string | undefined;
    requestAnimationFrame(() => {
      inFrame = stored();
    });
    await painted();
    expect(inFrame).toBe('one two three\n');
  });

  it.each([
    ['the next key', (input: HTMLElement) => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'x' }))],
    ['leaving the field', (input: HTMLElement) => input.blur()],
    ['leaving the page', () => window.dispatchEvent(new Event('pagehide'))],
    ['the field going away', () => cleanup()],
    ['an input method that is done', (input: HTMLElement) => compose(input)],
  ])('has written it before anything comes of %s', (_, act) => {
    const { input, stored } = lone();
    input.focus();
    typeAt(input, '!', 13);
    act(input);
    expect(stored()).toBe('one two three!');
  });

  it('loses neither side when another types in the meantime', () => {
    const { input, stored, fromOther, otherText } = lone();
    input.focus();
    typeAt(input, '!', 13);
    fromOther(() => otherText().insert(0, 'zero '));
    expect([input.value, stored()]).toEqual(['zero one two three!', 'zero one two three!']);
    expect(input.selectionStart).toBe(19);
  });

  function compose(input: HTMLElement): void {
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    input.dispatchEvent(new CompositionEvent('compositionend'));
  }
});

describe('a short text', () => {
  const name = { entity: 'channels', id: 'c1' } as const;

  it('is written when the typing pauses, and others come in when it is not typed in', () => {
    vi.useFakeTimers();
    const { input, workshop, other, fromOther } = open(name, 'name', 'Line');
    const stored = () => workshop.store.strategy().channels[0]?.name;
    input.focus();
    typeAt(input, ' one', 4);
    expect(stored()).toBe('Line');
    vi.advanceTimersByTime(500);
    expect(stored()).toBe('Line one');
    fromOther(() => setField(other, name, 'name', 'Main line'));
    vi.advanceTimersByTime(500);
    expect(['Main line', 'Line one']).toContain(stored());
    expect(input.value).toBe(stored());
  });

  it('is written on leaving, and when the field goes away under the person', () => {
    const { input, workshop, screen } = open(name, 'name', 'Line');
    input.focus();
    typeAt(input, ' one', 4);
    input.blur();
    expect(workshop.store.strategy().channels[0]?.name).toBe('Line one');
    typeAt(input, ' two', 8);
    screen.unmount();
    expect(workshop.store.strategy().channels[0]?.name).toBe('Line one two');
  });
});
