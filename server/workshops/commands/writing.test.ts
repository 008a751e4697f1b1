import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuildDocument } from '#server/store/compaction.ts';
import { readBoard } from '#shared/board/snapshot.ts';
import {
  type CommandCase,
  type CommandGiver,
  type CommandServer,
  type CommandWorkshop,
  type Given,
  playCommandCase,
  startCommandServer,
} from '#tests/support/command-workshop.ts';
import { mostNotes } from './writing-round.ts';

let commands: CommandServer;

beforeAll(async () => {
  commands = await startCommandServer();
});

afterAll(() => commands.server.dispose());

const start: Given = { type: 'writing.start' };
const reveal: Given = { type: 'writing.reveal' };
const cancel = (confirm?: boolean): Given =>
  confirm === undefined ? { type: 'writing.cancel' } : { type: 'writing.cancel', confirm };
const note = (id: string, text: string, more: object = {}): Given => ({
  type: 'writing.note',
  note: { id, text, ...more },
});
const remove = (id: string): Given => ({ type: 'writing.remove', note: id });

const departments = [
  { id: 'it', name: 'IT', kind: 'it' },
  { id: 'hr', name: 'HR', kind: 'hr' },
];

const notYours = { status: 403, code: 'command-not-yours', leaves: 'as it was' } as const;
const notOpen = { status: 409, code: 'writing-not-open', leaves: 'as it was' } as const;
const badField = { status: 400, code: 'command-field', leaves: 'as it was' } as const;
const longest = 'é'.repeat(20_000);

const begun = { state: 'writing', round: 1, anonymous: false, counts: {}, total: 0, stage: 1 };

const cases: readonly (CommandCase & { what: string })[] = [
  {
    what: 'starts',
    when: 'nothing is going on',
    by: 'facilitator',
    give: start,
    status: 200,
    leaves: { writing: expect.objectContaining(begun) },
  },
  {
    what: 'starts about a block with a question, without names',
    when: 'nothing is going on',
    by: 'facilitator',
    give: {
      type: 'writing.start',
      anonymous: true,
      item: 'knowledge-management',
      question: ' Wat mist? ',
      stage: 5,
    },
    status: 200,
    leaves: {
      writing: expect.objectContaining({
        anonymous: true,
        item: 'knowledge-management',
        question: 'Wat mist?',
        stage: 5,
      }),
    },
  },
  {
    what: 'starts again',
    when: 'a round was revealed',
    after: [start, note('a', 'Een'), reveal],
    by: 'facilitator',
    give: start,
    status: 200,
    leaves: { writing: expect.objectContaining({ ...begun, round: 2 }) },
  },
  {
    what: 'starts again',
    when: 'a round was cancelled',
    after: [start, cancel()],
    by: 'facilitator',
    give: start,
    status: 200,
    leaves: { writing: expect.objectContaining({ ...begun, round: 2 }) },
  },
  {
    what: 'starts',
    when: 'a round is open',
    after: [start],
    by: 'facilitator',
    give: start,
    status: 409,
    code: 'writing-open',
    leaves: 'as it was',
  },
  {
    what: 'starts about what is not there',
    when: 'nothing is going on',
    by: 'facilitator',
    give: { type: 'writing.start', item: 'gone' },
    status: 409,
    code: 'unknown-item',
    leaves: 'as it was',
  },
  {
    what: 'starts at stage 9',
    when: 'nothing is going on',
    by: 'facilitator',
    give: { type: 'writing.start', stage: 9 },
    ...badField,
  },
  { what: 'starts', when: 'nothing is going on', by: 'participant', give: start, ...notYours },
  { what: 'starts', when: 'nothing is going on', by: 'observer', give: start, ...notYours },

  {
    what: 'writes',
    when: 'a round is open',
    after: [start],
    by: 'participant',
    give: note('a', ' Een '),
    status: 200,
    leaves: { writing: expect.objectContaining({ total: 1, writers: 1 }) },
  },
  {
    what: 'writes',
    when: 'a round is open',
    after: [start],
    by: 'facilitator',
    give: note('a', 'Een'),
    status: 200,
    leaves: { writing: expect.objectContaining({ total: 1, writers: 1 }) },
  },
  {
    what: 'writes the longest text',
    when: 'a round is open',
    after: [start],
    by: 'participant',
    give: note('a', longest),
    status: 200,
    leaves: { writing: expect.objectContaining({ total: 1 }) },
  },
  {
    what: 'writes more than the longest text',
    when: 'a round is open',
    after: [start],
    by: 'participant',
    give: note('a', `${longest}é`),
    ...badField,
  },
  {
    what: 'writes under a hostile id',
    when: 'a round is open',
    after: [start],
    by: 'participant',
    give: note('__proto__', 'Een'),
    ...badField,
  },
  {
    what: 'writes',
    when: 'a round is open',
    after: [start],
    by: 'observer',
    give: note('a', 'Een'),
    ...notYours,
  },
  { what: 'writes', when: 'nothing is going on', by: 'participant', give: note('a', 'Een'), ...notOpen },
  {
    what: 'writes',
    when: 'the round was revealed',
    after: [start, reveal],
    by: 'participant',
    give: note('a', 'Een'),
    ...notOpen,
  },
  {
    what: 'writes',
    when: 'the round was cancelled',
    after: [start, cancel()],
    by: 'participant',
    give: note('a', 'Een'),
    ...notOpen,
  },
  {
    what: 'writes for an earlier round',
    when: 'the next one is open',
    after: [start, reveal, start],
    by: 'participant',
    give: { type: 'writing.note', note: { id: 'a', text: 'Een' }, round: 1 },
    ...notOpen,
  },

  {
    what: 'takes back',
    when: 'there is a note',
    after: [start, note('a', 'Een')],
    by: 'facilitator',
    give: remove('a'),
    status: 200,
    leaves: { writing: expect.objectContaining({ total: 0, writers: 0 }) },
  },
  {
    what: 'takes back with an empty text',
    when: 'there is a note',
    after: [start, note('a', 'Een')],
    by: 'facilitator',
    give: note('a', '  '),
    status: 200,
    leaves: { writing: expect.objectContaining({ total: 0 }) },
  },
  {
    what: 'takes back a note of another',
    when: 'there is a note',
    after: [start, note('a', 'Een')],
    by: 'participant',
    give: remove('a'),
    status: 200,
    leaves: 'as it was',
  },
  {
    what: 'takes back',
    when: 'the round was revealed',
    after: [start, note('a', 'Een'), reveal],
    by: 'facilitator',
    give: remove('a'),
    ...notOpen,
  },
  {
    what: 'takes back',
    when: 'a round is open',
    after: [start],
    by: 'observer',
    give: remove('a'),
    ...notYours,
  },

  {
    what: 'reveals',
    when: 'there are notes',
    after: [start, note('a', 'Een'), note('b', 'Twee')],
    by: 'facilitator',
    give: reveal,
    status: 200,
    leaves: { writing: expect.objectContaining({ state: 'revealed', total: 2, writers: 1 }) },
  },
  {
    what: 'reveals',
    when: 'there are none',
    after: [start],
    by: 'facilitator',
    give: reveal,
    status: 200,
    leaves: { writing: expect.objectContaining({ state: 'revealed', total: 0 }) },
  },
  { what: 'reveals', when: 'nothing is going on', by: 'facilitator', give: reveal, ...notOpen },
  {
    what: 'reveals',
    when: 'that was done',
    after: [start, reveal],
    by: 'facilitator',
    give: reveal,
    ...notOpen,
  },
  {
    what: 'reveals an earlier round',
    when: 'the next one is open',
    after: [start, reveal, start],
    by: 'facilitator',
    give: { type: 'writing.reveal', round: 1 },
    ...notOpen,
  },
  {
    what: 'reveals',
    when: 'there are notes',
    after: [start, note('a', 'Een')],
    by: 'participant',
    give: reveal,
    ...notYours,
  },
  {
    what: 'reveals',
    when: 'there are notes',
    after: [start, note('a', 'Een')],
    by: 'observer',
    give: reveal,
    ...notYours,
  },

  {
    what: 'cancels',
    when: 'there are none',
    after: [start],
    by: 'facilitator',
    give: cancel(),
    status: 200,
    leaves: { writing: expect.objectContaining({ state: 'cancelled', setAside: [] }) },
  },
  {
    what: 'cancels',
    when: 'there are notes',
    after: [start, note('a', 'Een')],
    by: 'facilitator',
    give: cancel(),
    status: 409,
    code: 'writing-has-notes',
    leaves: 'as it was',
  },
  {
    what: 'cancels knowingly',
    when: 'there are notes',
    after: [start, note('a', 'Een')],
    by: 'facilitator',
    give: cancel(true),
    status: 200,
    leaves: { writing: expect.objectContaining({ state: 'cancelled', setAside: [1] }) },
  },
  { what: 'cancels', when: 'nothing is going on', by: 'facilitator', give: cancel(true), ...notOpen },
  {
    what: 'cancels',
    when: 'there are notes',
    after: [start, note('a', 'Een')],
    by: 'participant',
    give: cancel(true),
    ...notYours,
  },
];

describe('writing in silence', () => {
  it.each(cases)('the $by $what when $when → $status', (one) => playCommandCase(commands, one));
});

const boardOf = async ({ made }: CommandWorkshop) =>
  readBoard(rebuildDocument(await commands.store.loadDocument(made.id, 'board')));

const own = async ({ made }: CommandWorkshop, { cookie }: CommandGiver) =>
  (await commands.server.call('GET', `/api/workshops/${made.id}/writing/notes`, { cookie })).json;

const ok = async (giver: CommandGiver, ...given: readonly Given[]) => {
  for (const command of given) {
    const answer = await giver.give(command);
    expect([answer.status, answer.text]).toEqual([200, expect.not.stringContaining('Geheim')]);
  }
};

describe('what is written', () => {
  it('is told to its writer alone, and lands on the board with who wrote it', async () => {
    const workshop = await commands.workshop({ departments });
    const { facilitator, made } = workshop;
    const ivo = await workshop.join('participant', 'Ivo', 'it');
    const hanna = await workshop.join('participant', 'Hanna', 'hr');
    await ok(facilitator, { type: 'writing.start', item: 'call-flows' });
    await ok(ivo, note('i1', 'Geheim een'), note('i2', 'Geheim twee', { item: 'knowledge-management' }));
    await ok(hanna, note('h1', 'Geheim drie', { item: 'weg' }), note('h1', 'Geheim vier', { item: 'weg' }));
    expect((await workshop.session()).writing).toMatchObject({
      counts: { it: 2, hr: 1 },
      total: 3,
      writers: 2,
    });
    expect(await own(workshop, ivo)).toEqual({
      round: 1,
      notes: [
        { round: 1, id: 'i1', text: 'Geheim een', item: null, revision: 1 },
        { round: 1, id: 'i2', text: 'Geheim twee', item: 'knowledge-management', revision: 1 },
      ],
      setAside: [],
    });
    expect((await own(workshop, hanna)).notes).toEqual([
      { round: 1, id: 'h1', text: 'Geheim vier', item: 'weg', revision: 2 },
    ]);
    expect((await own(workshop, facilitator)).notes).toEqual([]);
    const bySecret = await commands.server.call('GET', `/api/workshops/${made.id}/writing/notes`, {
      secret: made.secrets.participant,
    });
    expect([bySecret.status, bySecret.json.error.code]).toEqual([403, 'join-first']);

    await ok(facilitator, reveal);
    const { notes, layout } = await boardOf(workshop);
    const shown = notes.map(({ text, author, authorId, departmentId, item }) => ({
      text,
      author,
      authorId,
      departmentId,
      item,
    }));
    const by = (who: CommandGiver, author: string, departmentId: string) => ({
      author,
      authorId: who.participantId,
      departmentId,
    });
    expect(shown).toHaveLength(3);
    expect(shown).toEqual(
      expect.arrayContaining([
        { text: 'Geheim een', item: 'call-flows', ...by(ivo, 'Ivo', 'it') },
        { text: 'Geheim twee', item: 'knowledge-management', ...by(ivo, 'Ivo', 'it') },
        { text: 'Geheim vier', item: 'call-flows', ...by(hanna, 'Hanna', 'hr') },
      ]),
    );
    expect(notes.map(({ id }) => layout[id])).toEqual([undefined, undefined, undefined]);
    expect(await commands.store.secrets(made.id, 'writing:1')).toEqual([]);
    expect(await own(workshop, ivo)).toEqual({ round: null, notes: [], setAside: [] });
  });

  it('without names: only the total while people write, and no trace of anybody afterwards', async () => {
    const workshop = await commands.workshop({ departments });
    const { facilitator } = workshop;
    const ivo = await workshop.join('participant', 'Ivo', 'it');
    await ok(facilitator, { type: 'writing.start', anonymous: true, stage: 4 });
    const ids = Array.from({ length: 12 }, (_, index) => `mine${index}`);
    await ok(ivo, ...ids.map((id) => note(id, `Geheim ${id}`)));
    await ok(facilitator, note('f1', 'Geheim van mij'));
    expect((await workshop.session()).writing).toMatchObject({ counts: {}, total: 13, writers: 2 });
    await ok(facilitator, reveal);
    const { notes, layout } = await boardOf(workshop);
    expect(notes).toHaveLength(13);
    expect(new Set(notes.map(({ createdAt }) => createdAt)).size).toBe(1);
    for (const { id, author, authorId, departmentId, onBehalf } of notes) {
      expect([author, authorId, departmentId, onBehalf]).toEqual(['', null, null, '']);
      expect([...ids, 'f1']).not.toContain(id);
      expect(layout[id]).toBeDefined();
    }
    // Thirteen notes come out as they went in once in 6 thousand million times.
    expect(notes.map(({ text }) => text)).not.toEqual([...ids.map((id) => `Geheim ${id}`), 'Geheim van mij']);
    expect((await workshop.session()).clients).toEqual({});
    expect((await workshop.session()).writing?.counts).toEqual({});
  });

  it('counts and shows for whom it was written: somebody beside the writer, or a department that is absent', async () => {
    const workshop = await commands.workshop({ departments });
    const { facilitator } = workshop;
    const ivo = await workshop.join('participant', 'Ivo', 'it');
    const hr = { departmentId: 'hr' };
    const spoken = (id: string, text: string, voice: { departmentId: string; name?: string }): Given => ({
      type: 'writing.note',
      note: { id, text },
      voice,
    });
    await ok(facilitator, start);
    await ok(ivo, spoken('a', 'Voor HR', hr), note('b', 'Voor mij'));
    await ok(ivo, spoken('c', 'Van Piet', { ...hr, name: 'Piet' }), note('a', 'Nog steeds voor HR'));
    const counted = { counts: { hr: 2, it: 1 }, total: 3, writers: 2 };
    expect((await workshop.session()).writing).toMatchObject(counted);
    await ok(facilitator, reveal);
    const { notes } = await boardOf(workshop);
    const signed = notes.map(({ text, author, departmentId, onBehalf }) => [
      text,
      author,
      departmentId,
      onBehalf,
    ]);
    expect(signed).toEqual(
      expect.arrayContaining([
        ['Nog steeds voor HR', 'Ivo', 'hr', 'HR'],
        ['Voor mij', 'Ivo', 'it', ''],
        ['Van Piet', 'Piet', 'hr', ''],
      ]),
    );
    expect(new Set(notes.map(({ authorId }) => authorId))).toEqual(new Set([ivo.participantId]));
  });

  it('goes back to its writer when the round is stopped, until they take it', async () => {
    const workshop = await commands.workshop();
    const { facilitator, participant } = workshop;
    await ok(facilitator, start);
    await ok(participant, note('a', 'Geheim'), note('b', 'Geheim ook'));
    await ok(facilitator, cancel(true));
    await ok(facilitator, start);
    const { notes, setAside, round } = await own(workshop, participant);
    expect([round, notes, setAside.map(({ id }: { id: string }) => id)]).toEqual([2, [], ['a', 'b']]);
    expect((await own(workshop, facilitator)).setAside).toEqual([]);
    expect((await boardOf(workshop)).notes).toEqual([]);
    for (const id of ['a', 'b']) await ok(participant, { type: 'writing.remove', note: id, round: 1 });
    expect((await own(workshop, participant)).setAside).toEqual([]);
    await ok(facilitator, cancel(), start);
    expect((await workshop.session()).writing).toMatchObject({ round: 3, setAside: [] });
  });

  it('is shown by another facilitator when the first is gone', async () => {
    const workshop = await commands.workshop();
    await ok(workshop.facilitator, start);
    await ok(workshop.participant, note('a', 'Geheim'));
    const second = await workshop.join('facilitator', 'Femke');
    await ok(second, reveal);
    expect((await boardOf(workshop)).notes.map(({ text, author }) => [text, author])).toEqual([
      ['Geheim', 'Pieter'],
    ]);
  });

  it(`is at most ${mostNotes} notes a person; one that is taken back makes room`, async () => {
    const workshop = await commands.workshop();
    const { facilitator, participant } = workshop;
    await ok(facilitator, start);
    for (let n = 0; n < mostNotes; n += 1) await ok(participant, note(`n${n}`, 'Geheim'));
    const before = await workshop.stored();
    const over = await participant.give(note('over', 'Geheim'));
    expect([over.status, over.json.error.code]).toEqual([409, 'writing-too-many']);
    expect(await workshop.stored()).toEqual(before);
    await ok(facilitator, note('mine', 'Geheim'));
    await ok(participant, note('n0', 'Geheim, maar anders'), remove('n1'), note('over', 'Geheim'));
    expect((await workshop.session()).writing?.total).toBe(mostNotes + 1);
  });
});

/** What a bad network does to the commands of one writer: some come twice, some late, in any order. */
const step = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  text: fc.constantFrom('', 'Een', 'Twee', 'Drie'),
});

describe('on a bad network', () => {
  it('the last change of each note stays, however often and in which order the commands come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 8 }).chain((steps) => {
          const sent = steps.map((one, index) => ({ ...one, revision: index + 1 }));
          const twice = [...sent, ...sent].map((one, copy) => ({ ...one, copy: copy >= sent.length }));
          return fc.tuple(
            fc.constant(sent),
            fc.shuffledSubarray(twice, { minLength: twice.length }),
            fc.boolean(),
          );
        }),
        async ([sent, arriving, isSameId]) => {
          const workshop = await commands.workshop();
          await ok(workshop.facilitator, start);
          for (const { id, text, revision, copy } of arriving) {
            const command: Given =
              text === ''
                ? { type: 'writing.remove', note: id, revision, round: 1 }
                : { type: 'writing.note', note: { id, text, revision }, round: 1 };
            const answer = await workshop.participant.give(
              command,
              isSameId ? `r${revision}` : `r${revision}${copy}`,
            );
            expect(answer.status).toBe(200);
          }
          const last = new Map(sent.map(({ id, text }) => [id, text]));
          const expected = [...last].filter(([, text]) => text !== '').sort();
          const { notes } = await own(workshop, workshop.participant);
          expect(notes.map(({ id, text }: { id: string; text: string }) => [id, text])).toEqual(expected);
          expect((await workshop.session()).writing?.total).toBe(expected.length);
          const reveals = await Promise.all([
            workshop.facilitator.give({ ...reveal, round: 1 } as Given, 'show'),
            workshop.facilitator.give({ ...reveal, round: 1 } as Given, 'show'),
            workshop.facilitator.give({ ...reveal, round: 1 } as Given, 'again'),
          ]);
          expect(reveals.map(({ status }) => status)).toEqual([200, 200, 409]);
          expect((await boardOf(workshop)).notes.map(({ text }) => text).sort()).toEqual(
            expected.map(([, text]) => text).sort(),
          );
        },
      ),
      { numRuns: 12 },
    );
  });
});
