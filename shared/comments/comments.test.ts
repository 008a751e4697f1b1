import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faceOf } from '#shared/elements/kinds.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { openMentionsOf, piecesOf } from './mentions.ts';
import { commentPlaceOf } from './place.ts';
import { openThreadsOn, threadsIn, threadsOn } from './threads.ts';

const departments = [
  { id: 'it', kind: 'it', name: 'IT' },
  { id: 'itb', kind: 'it', name: 'IT Beheer' },
  { id: 'law', kind: 'legal' },
];

function board(comments: readonly object[]) {
  return strategyFromPatch({
    departments,
    channels: [{ id: 'c1', kind: 'phone' }],
    visionStatements: [{ id: 'v1', topic: 'service', text: 'Altijd een mens' }],
    comments,
  });
}

describe('conversations', () => {
  it('are counted on the card that shows what they are about', () => {
    const strategy = board([
      { id: 'a', item: 'c1', text: 'Wie?' },
      { id: 'b', item: 'c1', text: 'Ik', replyTo: 'a' },
      { id: 'c', item: 'c1', text: 'Klaar', resolved: true },
      { id: 'd', item: 'v1', text: 'Ook in de chat?' },
      { id: 'e', item: 'channelVision', text: 'En de app?' },
      { id: 'f', item: 'notDoing-unknown', text: 'Nergens' },
    ]);
    expect(openThreadsOn(strategy, 'c1')).toBe(1);
    expect(threadsOn(strategy, 'c1').map(({ first }) => first.id)).toEqual(['a', 'c']);
    expect(faceOf(strategy, 'c1', 'nl')?.comments).toBe(1);
    expect(openThreadsOn(strategy, 'vision-service')).toBe(1);
    expect(commentPlaceOf(strategy, 'vision-service')).toEqual({ item: 'v1', cardId: 'vision-service' });
    const place = commentPlaceOf(strategy, 'channelVision');
    expect(place && openThreadsOn(strategy, place.cardId)).toBe(1);
    expect(commentPlaceOf(strategy, 'not-doing')).toEqual({ item: 'ambition', cardId: 'ambition' });
    const named = board([{ id: 'a', item: 'position', text: 'Van de directie?' }]);
    expect(openThreadsOn(named, 'position')).toBe(1);
    expect(commentPlaceOf(strategy, 'verdicts')).toBeNull();
    expect(threadsOn(strategy, 'c1')).toBe(threadsOn(strategy, 'c1'));
  });

  it('lose no comment, also when two answer each other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ to: fc.nat(9), at: fc.constantFrom(null, '2026-01-01T10:00:00Z') }), {
          maxLength: 10,
        }),
        (drawn) => {
          const strategy = board(
            drawn.map(({ to, at }, index) => ({
              id: `m${index}`,
              item: 'c1',
              text: 'x',
              at,
              ...(to < drawn.length && to !== index ? { replyTo: `m${to}` } : {}),
            })),
          );
          const told = threadsIn(strategy).flatMap(({ first, replies }) => [first, ...replies]);
          expect(told.map(({ id }) => id).sort()).toEqual(strategy.comments.map(({ id }) => id).sort());
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('mentions', () => {
  const { departments: all } = board([]);
  const called = (text: string) => piecesOf(text, all).flatMap(({ departmentId }) => departmentId ?? []);

  it('are the names of departments behind an @, the longest name that fits', () => {
    expect(called('Weet @IT dit, of @it beheer?')).toEqual(['it', 'itb']);
    expect(called('@Juridische zaken: mag dit?')).toEqual(['law']);
    expect(called('And @Legal?')).toEqual(['law']);
    expect(called('mail@IT.nl, @ITB, @ IT, @Inkoop')).toEqual([]);
    expect(piecesOf('Weet @IT dit?', all)).toEqual([
      { text: 'Weet ', departmentId: null },
      { text: '@IT', departmentId: 'it' },
      { text: ' dit?', departmentId: null },
    ]);
  });

  it('cut a text in pieces that together are the text', () => {
    const words = fc.constantFrom('@', 'IT', '@IT', ' ', 'Beheer', 'x', '\n', '@Legal', 'é');
    fc.assert(
      fc.property(fc.array(words), (drawn) => {
        const text = drawn.join('');
        expect(
          piecesOf(text, all)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('call a department until the conversation is resolved, newest first, also from an answer', () => {
    const strategy = board([
      { id: 'a', item: 'c1', text: '@IT wie?', at: '2026-01-01T10:00:00Z' },
      { id: 'b', item: 'c1', text: 'Iemand?', at: '2026-01-02T10:00:00Z' },
      { id: 'c', item: 'c1', text: 'Vraag @IT', at: '2026-01-03T10:00:00Z', replyTo: 'b' },
      { id: 'd', item: 'c1', text: '@IT klaar', resolved: true },
    ]);
    expect(openMentionsOf(strategy, 'it').map(({ first }) => first.id)).toEqual(['b', 'a']);
    expect(openMentionsOf(strategy, 'law')).toEqual([]);
    expect(openMentionsOf(strategy, null)).toEqual([]);
  });
});
