import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import type { Strategy, Translation } from '#shared/strategy/strategy.ts';
import { hashOfText } from '#shared/translation/hash.ts';
import { remembered, translationMemory } from '#shared/translation/hints.ts';
import { type TranslationUnit, translationUnits } from '#shared/translation/units.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import type { Board } from './board.ts';
import { promoteNote } from './note-operations.ts';
import { insertText, removeItem, removeText, setField, setTranslation } from './operations.ts';
import { seedBoard } from './seed.ts';
import { readBoard } from './snapshot.ts';
import {
  changeLanguage,
  confirmTranslation,
  languageTurn,
  putTranslations,
  removeTranslation,
  translateText,
  turnText,
} from './translation-operations.ts';
import { createUndo } from './undo.ts';

const original = 'Bellen hoeft niet.';
const path = 'goals.g1.text';
const hash = hashOfText(original);
const patch = {
  meta: { language: 'nl', title: 'Koers' },
  ambition: { notDoing: ['Geen bandje', 'Geen fax', 'Geen brief'] },
  goals: [
    { id: 'g1', text: original },
    { id: 'g2', text: 'Nog een doel.' },
  ],
  notes: [{ id: 'n1', text: 'WhatsApp voor jongeren' }],
  links: [{ id: 'l1', from: 'g1', to: 'g2', label: 'leidt tot' }],
};

function boardOf(strategy: Strategy): Board {
  const doc = new Y.Doc();
  seedBoard(doc, strategy);
  return { doc, origin: 'me' };
}

const newBoard = () => boardOf(strategyFromPatch(patch));
const at = ({ doc }: Board, unitPath: string): TranslationUnit | undefined =>
  translationUnits(readBoard(doc), 'nl').find((unit) => unit.path === unitPath);

describe('writing a translation', () => {
  it('ties it to the original that its writer saw', () => {
    const board = newBoard();
    expect(translateText(board, { path, hash }, 'No need to call.', 'ann')).toEqual({ ok: true });
    expect(readBoard(board.doc).translations[path]).toEqual({
      text: 'No need to call.',
      ofHash: hashOfText(original),
      by: 'human',
      reviewedBy: 'ann',
    });
    setField(board, { entity: 'goals', id: 'g1' }, 'text', 'Bellen mag.');
    expect(at(board, path)?.state).toBe('stale');
    translateText(board, { path, hash }, 'No calls.', 'ann');
    expect(at(board, path)?.state).toBe('stale');
    confirmTranslation(board, { path, hash: hashOfText('Bellen mag.') }, 'bo');
    expect(at(board, path)).toMatchObject({ state: 'current', translation: { text: 'No calls.' } });
  });

  it('is taken from a machine until somebody accepts it', () => {
    const board = newBoard();
    putTranslations(board, [{ path, hash, text: 'Call not.', by: 'machine' }], 'ann');
    expect(at(board, path)).toMatchObject({ state: 'machine' });
    expect(readBoard(board.doc).translations[path]?.reviewedBy).toBe(undefined);
    confirmTranslation(board, { path, hash }, 'ann');
    expect(at(board, path)).toMatchObject({ state: 'current', translation: { reviewedBy: 'ann' } });
  });

  it('is taken away by an empty text, and cannot be confirmed when there is none', () => {
    const board = newBoard();
    expect(confirmTranslation(board, { path, hash })).toEqual({ ok: false, code: 'not-found' });
    translateText(board, { path, hash }, 'x');
    translateText(board, { path, hash }, ' ');
    expect(readBoard(board.doc).translations).toEqual({});
    translateText(board, { path, hash }, 'x');
    removeTranslation(board, path);
    expect(readBoard(board.doc).translations).toEqual({});
  });

  it('is refused as a whole where one is too long, or may not be written', () => {
    const board = newBoard();
    const long = {
      path: 'goals.g2.text',
      hash: hashOfText('x'),
      text: 'y'.repeat(20_001),
      by: 'human' as const,
    };
    const good = { path, hash, text: 'Good', by: 'human' as const };
    expect(putTranslations(board, [good, long])).toEqual({ ok: false, code: 'too-long' });
    const closed = { ...board, allows: () => false };
    expect(putTranslations(closed, [good])).toEqual({ ok: false, code: 'closed' });
    expect(putTranslations(board, [{ ...good, path: 'a.__proto__' }])).toEqual({
      ok: false,
      code: 'invalid',
    });
    expect(readBoard(board.doc).translations).toEqual({});
  });

  it('is one step to undo, however many there are', () => {
    const board = newBoard();
    const undo = createUndo(board.doc, board.origin);
    const before = readBoard(board.doc);
    putTranslations(board, [
      { path, hash, text: 'One', by: 'human' },
      { path: 'goals.g2.text', hash: hashOfText('Nog een doel.'), text: 'Two', by: 'machine' },
    ]);
    confirmTranslation(board, { path: 'goals.g2.text', hash: hashOfText('Nog een doel.') });
    undo.undo();
    expect(at(board, 'goals.g2.text')?.state).toBe('machine');
    undo.undo();
    expect(readBoard(board.doc)).toEqual(before);
  });

  it('by two people at once leaves one of them, the same for both', () => {
    const [ann, bo] = [newBoard(), { doc: new Y.Doc(), origin: 'bo' }];
    Y.applyUpdate(bo.doc, Y.encodeStateAsUpdate(ann.doc));
    translateText(ann, { path, hash }, 'Ann says');
    translateText(bo, { path, hash }, 'Bo says');
    translateText(bo, { path: 'goals.g2.text', hash: hashOfText('Nog een doel.') }, 'Another goal.');
    const [fromAnn, fromBo] = [ann, bo].map(({ doc }) => Y.encodeStateAsUpdate(doc)) as [
      Uint8Array,
      Uint8Array,
    ];
    Y.applyUpdate(ann.doc, fromBo);
    Y.applyUpdate(bo.doc, fromAnn);
    expect(readBoard(ann.doc)).toEqual(readBoard(bo.doc));
    expect(['Ann says', 'Bo says']).toContain(at(ann, path)?.translation?.text);
    expect(at(ann, 'goals.g2.text')?.translation?.text).toBe('Another goal.');
  });
});

describe('translations follow what they are of', () => {
  const list = { entity: 'ambition' } as const;
  const listPath = 'ambition.notDoing';
  const translated = () => {
    const board = newBoard();
    patch.ambition.notDoing.forEach((text, place) => {
      translateText(board, { path: `${listPath}.${place}`, hash: hashOfText(text) }, `EN ${text}`);
    });
    return board;
  };
  const pairs = (board: Board) =>
    translationUnits(readBoard(board.doc), 'nl')
      .filter((unit) => unit.path.startsWith(listPath))
      .map((unit) => [unit.original, unit.translation?.text]);
  const keys = (board: Board) => Object.keys(readBoard(board.doc).translations).sort();

  it('into another order, whatever is added, taken out and moved', () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({ does: fc.constant('insert' as const), at: fc.nat(5) }),
        fc.record({ does: fc.constant('remove' as const), at: fc.nat(5) }),
        fc.record({ does: fc.constant('move' as const), at: fc.nat(5), to: fc.nat(5) }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        const board = translated();
        all.forEach((step, number) => {
          const entries = [...readBoard(board.doc).ambition.notDoing];
          if (step.does === 'insert') insertText(board, list, 'notDoing', `Nieuw ${number}`, step.at);
          else if (step.does === 'remove') removeText(board, list, 'notDoing', step.at);
          else {
            const [moved] = entries.splice(step.at, 1);
            if (moved !== undefined) entries.splice(step.to, 0, moved);
            setField(board, list, 'notDoing', entries);
          }
        });
        for (const [text, translation] of pairs(board)) {
          expect(translation).toBe(text?.startsWith('Geen') ? `EN ${text}` : undefined);
        }
        const last = readBoard(board.doc).ambition.notDoing.length;
        expect(keys(board).every((key) => Number(key.split('.').at(-1)) < last)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('without a hash too, when they are moved by us', () => {
    const board = newBoard();
    setTranslation(board, `${listPath}.0`, { text: 'No tape', by: 'human' });
    setField(board, list, 'notDoing', ['Geen fax', 'Geen bandje']);
    expect(pairs(board)).toEqual([
      ['Geen fax', undefined],
      ['Geen bandje', 'No tape'],
    ]);
  });

  it('stay with an entry that is changed in its place, as out of date', () => {
    const board = translated();
    setField(board, list, 'notDoing', ['Geen bandje', 'Geen telefax', 'Geen brief']);
    expect(at(board, `${listPath}.1`)).toMatchObject({ state: 'stale', original: 'Geen telefax' });
  });

  it('are written at the right place after somebody else put the list in another order', () => {
    const board = translated();
    const stored = board.doc.getMap('ambition').get('notDoing');
    if (!(stored instanceof Y.Array)) throw new Error('no list');
    board.doc.transact(() => {
      stored.delete(0, 1);
      stored.insert(2, ['Geen bandje']);
    });
    translateText(board, { path: `${listPath}.0`, hash: hashOfText('Geen fax') }, 'No fax');
    expect(pairs(board)).toEqual([
      ['Geen fax', 'No fax'],
      ['Geen brief', 'EN Geen brief'],
      ['Geen bandje', 'EN Geen bandje'],
    ]);
  });

  it('go with their item and its lines, and come back with it', () => {
    const board = newBoard();
    const undo = createUndo(board.doc, board.origin);
    translateText(board, { path, hash }, 'No calls');
    translateText(board, { path: 'links.l1.label', hash: hashOfText('leidt tot') }, 'leads to');
    removeItem(board, 'goals', 'g1');
    expect(keys(board)).toEqual([]);
    undo.undo();
    expect(keys(board)).toEqual([path, 'links.l1.label']);
  });

  it('are remembered when a note becomes a card', () => {
    const board = newBoard();
    const note = { path: 'notes.n1.text', hash: hashOfText(patch.notes[0]?.text ?? '') };
    translateText(board, note, 'WhatsApp for the young');
    const made = promoteNote(board, 'n1', 'orgGoals');
    const units = translationUnits(readBoard(board.doc), 'nl');
    const unit = units.find((one) => made.ok && one.path === `orgGoals.${made.id}.text`);
    expect(unit && remembered(translationMemory(units), unit)).toEqual(['WhatsApp for the young']);
  });
});

describe('a workshop that changes its language', () => {
  const inDutch = (strategy: Strategy): Strategy => ({
    ...strategy,
    meta: { ...strategy.meta, language: 'nl' },
  });
  const translate = (unit: TranslationUnit, kind: number): [string, Translation] => [
    unit.path,
    {
      text: `EN ${unit.original}`,
      ...(kind === 1 ? {} : { ofHash: kind === 2 ? hashOfText('older') : unit.hash }),
      by: kind === 3 ? 'machine' : 'human',
    },
  ];
  /** Every text translated in one of several ways; kind 4 is not. */
  const withTranslations = (strategy: Strategy, kinds: readonly number[]): Strategy => ({
    ...strategy,
    translations: Object.fromEntries(
      translationUnits({ ...strategy, translations: {} }, 'nl').flatMap((unit, number) => {
        const kind = kinds[number % kinds.length] ?? 0;
        return kind === 4 ? [] : [translate(unit, kind)];
      }),
    ),
  });

  it('and back again is the workshop that it was, whatever was translated', () => {
    const kinds = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(arbitraryStrategy, kinds, (any, chosen) => {
        const board = boardOf(withTranslations(inDutch(any), chosen));
        const before = readBoard(board.doc);
        changeLanguage(board, before, 'en');
        expect(readBoard(board.doc).meta.language).toBe('en');
        changeLanguage(board, readBoard(board.doc), 'nl');
        expect(readBoard(board.doc)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('turns what is translated, and marks what stays', () => {
    const board = newBoard();
    translateText(board, { path, hash }, 'No need to call.');
    translateText(board, { path: 'ambition.notDoing.1', hash: hashOfText('Geen fax') }, 'No fax');
    translateText(board, { path: 'goals.g2.text', hash: hashOfText('Ooit anders.') }, 'Another goal.');
    expect(languageTurn(board.doc, readBoard(board.doc), 'en')).toMatchObject({ missing: 5, stale: 1 });
    changeLanguage(board, readBoard(board.doc), 'en');
    const turned = readBoard(board.doc);
    expect(turned.goals[0]?.text).toBe('No need to call.');
    expect(turned.ambition.notDoing).toEqual(['Geen bandje', 'No fax', 'Geen brief']);
    expect(at(board, path)).toMatchObject({ from: 'en', to: 'nl', state: 'current' });
    expect(at(board, path)?.translation?.text).toBe(original);
    expect(at(board, 'ambition.notDoing.0')).toMatchObject({ from: 'nl', to: 'en', state: 'missing' });
    expect(at(board, 'goals.g2.text')).toMatchObject({ from: 'nl', to: 'en', state: 'stale' });
  });

  it('turns the rest once that is translated, and knows a text that was written anew', () => {
    const board = newBoard();
    changeLanguage(board, readBoard(board.doc), 'en');
    translateText(board, { path, hash }, 'No need to call.');
    expect(at(board, path)).toMatchObject({ from: 'nl', state: 'current' });
    setField(board, { entity: 'goals', id: 'g2' }, 'text', 'Written in English.');
    expect(at(board, 'goals.g2.text')).toMatchObject({ from: 'en', to: 'nl', state: 'missing' });
    changeLanguage(board, readBoard(board.doc), 'en');
    expect(readBoard(board.doc).goals[0]?.text).toBe('No need to call.');
    expect(at(board, path)).toMatchObject({ from: 'en', state: 'current' });
  });

  it('leaves behind what has no translation, until one is there and somebody brings that text along', () => {
    const board = newBoard();
    changeLanguage(board, readBoard(board.doc), 'en');
    const fax = 'ambition.notDoing.1';
    expect(turnText(board, fax)).toEqual({ ok: false, code: 'not-found' });
    translateText(board, { path: fax, hash: hashOfText('Geen fax') }, 'No fax');
    const before = readBoard(board.doc);
    const undo = createUndo(board.doc, board.origin);
    expect(turnText(board, fax).ok).toBe(true);
    expect(readBoard(board.doc).ambition.notDoing).toEqual(['Geen bandje', 'No fax', 'Geen brief']);
    expect(at(board, fax)).toMatchObject({ from: 'en', to: 'nl', state: 'current' });
    expect(at(board, fax)?.translation?.text).toBe('Geen fax');
    // What is in the language of the workshop already has nowhere to go.
    expect(turnText(board, fax)).toEqual({ ok: false, code: 'not-found' });
    undo.undo();
    expect(readBoard(board.doc)).toEqual(before);
  });

  it('is one step to undo', () => {
    const board = boardOf(stroomnet);
    const undo = createUndo(board.doc, board.origin);
    const before = readBoard(board.doc);
    changeLanguage(board, before, 'en');
    expect(readBoard(board.doc)).not.toEqual(before);
    undo.undo();
    expect(readBoard(board.doc)).toEqual(before);
  });

  it('leaves what the server holds as it is, in its language', () => {
    const board = newBoard();
    const seen = strategyFromPatch({
      ...patch,
      consents: [{ id: 'k1', verdict: 'block', note: 'Te duur.' }],
    });
    translateText(board, { path: 'consents.k1.note', hash: hashOfText('Te duur.') }, 'Too dear.');
    changeLanguage(board, seen, 'en');
    const after = { ...readBoard(board.doc), consents: seen.consents };
    const note = translationUnits(after, 'nl').find((unit) => unit.path === 'consents.k1.note');
    expect(note).toMatchObject({ from: 'nl', to: 'en', state: 'current' });
  });
});
