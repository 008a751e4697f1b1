import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Focus } from '#shared/session/focus.ts';
import {
  type CommandCase,
  type CommandServer,
  type Given,
  playCommandCase,
  startCommandServer,
} from '#tests/support/command-workshop.ts';

const start = Date.parse('2027-03-01T09:00:00Z');
let commands: CommandServer;

beforeAll(async () => {
  commands = await startCommandServer({ limits: { commandsPerSecond: 0 }, overrides: { now: () => start } });
});

afterAll(() => commands.server.dispose());

const view = { x: -120.5, y: 40, w: 1680, h: 900 };
const bring = (place: object): Given => ({ type: 'focus.bring', ...place });
const spotlight = (place: object): Given => ({ type: 'focus.spotlight', ...place });
const end: Given = { type: 'focus.end' };
const at = new Date(start).toISOString();
const made = { by: expect.any(String), at, id: expect.any(String) };
const asItWas = 'as it was' as const;

const states: readonly Pick<CommandCase, 'when' | 'after'>[] = [
  { when: 'while everybody looks for themselves' },
  { when: 'after everybody was brought somewhere', after: [bring({ item: 'learning' })] },
  { when: 'while a spotlight is on', after: [spotlight({ view })] },
];

const places: readonly (readonly [place: object, kept: Partial<Focus>])[] = [
  [{ view }, { view }],
  [{ item: 'learning' }, { item: 'learning' }],
  [{ item: 'ambition' }, { item: 'ambition' }],
  [{ items: ['learning', 'position'] }, { item: 'learning', items: ['learning', 'position'] }],
  [{ items: ['not-there', 'position'] }, { item: 'position' }],
];

const notUnderstood = [
  {},
  { view, item: 'learning' },
  { item: 'learning', items: ['position'] },
  { item: '__proto__' },
  { items: [] },
  { items: Array.from({ length: 51 }, (_, index) => `n${index}`) },
  { view: { ...view, w: 0 } },
  { view: { ...view, x: 2_000_000 } },
  { view: { ...view, y: null } },
];

const cases: readonly CommandCase[] = [
  ...states.flatMap((state) =>
    places.flatMap(([place, kept]): CommandCase[] => [
      {
        ...state,
        by: 'facilitator',
        give: bring(place),
        status: 200,
        leaves: { focus: { kind: 'bring', ...kept, ...made } },
      },
      {
        ...state,
        by: 'facilitator',
        give: spotlight(place),
        status: 200,
        leaves: { focus: { kind: 'spotlight', ...kept, ...made } },
      },
    ]),
  ),
  ...states.flatMap((state): CommandCase[] => [
    { ...state, by: 'facilitator', give: end, status: 200, leaves: state.after ? { focus: null } : asItWas },
    { ...state, by: 'facilitator', give: { ...end, focus: 'another' }, status: 200, leaves: asItWas },
    ...[bring, spotlight].map(
      (give): CommandCase => ({
        ...state,
        by: 'facilitator',
        give: give({ items: ['not-there', 'channels'] }),
        status: 409,
        code: 'focus-gone',
        leaves: asItWas,
      }),
    ),
    ...(['participant', 'observer'] as const).flatMap((by) =>
      [bring({ view }), spotlight({ item: 'learning' }), end].map(
        (give): CommandCase => ({
          ...state,
          by,
          give,
          status: 403,
          code: 'command-not-yours',
          leaves: asItWas,
        }),
      ),
    ),
  ]),
  ...notUnderstood.flatMap((place): CommandCase[] =>
    [bring(place), spotlight(place)].map((give) => ({
      when: `with ${JSON.stringify(place).slice(0, 60)}`,
      by: 'facilitator',
      give,
      status: 400,
      code: 'command-field',
      leaves: asItWas,
    })),
  ),
];

describe('where everybody looks', () => {
  it.each(cases)('$give.type by the $by $when → $status', (one) => playCommandCase(commands, one));

  it('is ended by another facilitator as well', async () => {
    const { facilitator, join, session } = await commands.workshop();
    await facilitator.give(spotlight({ item: 'learning' }));
    const other = await join('facilitator', 'Omar');
    const { focus } = await session();
    expect((await other.give({ ...end, focus: focus?.id ?? '' })).status).toBe(200);
    expect((await session()).focus).toBeNull();
  });

  it('keeps where the view of who leads came to rest, of this spotlight alone', async () => {
    const { facilitator, participant, join, session } = await commands.workshop();
    await facilitator.give(spotlight({ view }));
    const { focus } = await session();
    const moved = { ...view, x: 900 };
    const move: Given = { type: 'focus.move', focus: focus?.id ?? '', view: moved };
    const other = await join('facilitator', 'Omar');
    expect((await participant.give(move)).status).toBe(403);
    await other.give(move);
    await facilitator.give({ ...move, focus: 'another' });
    expect((await session()).focus).toEqual(focus);
    await facilitator.give(move);
    expect((await session()).focus).toEqual({ ...focus, view: moved });
    await facilitator.give(spotlight({ item: 'learning' }));
    await facilitator.give(move);
    expect((await session()).focus).toMatchObject({ item: 'learning' });
    expect((await session()).focus).not.toHaveProperty('view');
  });

  it('tells the same place asked for twice apart', async () => {
    const { facilitator, session } = await commands.workshop();
    await facilitator.give(bring({ view }));
    const first = (await session()).focus;
    await facilitator.give(bring({ view }));
    const second = (await session()).focus;
    expect(second).toEqual({ ...first, id: expect.any(String) });
    expect(second?.id).not.toBe(first?.id);
  });

  it('takes no more than a frozen strategy allows: looking changes nothing of it', async () => {
    const { facilitator, session } = await commands.workshop();
    await facilitator.give({ type: 'version.create', name: 'Versie 1' });
    const [version] = Object.keys((await session()).versions);
    await facilitator.give({ type: 'strategy.agree', version: version ?? '' });
    expect((await session()).agreed).not.toBeNull();
    expect((await facilitator.give(spotlight({ item: 'learning' }))).status).toBe(200);
  });

  it('comes to one result over a bad network: what was carried out last counts, and an end only for its own', async () => {
    const sent = fc.array(
      fc.record({
        id: fc.nat(6),
        what: fc.constantFrom('bring', 'spotlight', 'end', 'end-last', 'end-first'),
        item: fc.constantFrom('learning', 'position', 'ambition'),
      }),
      { maxLength: 14 },
    );
    await fc.assert(
      fc.asyncProperty(sent, async (given) => {
        const { facilitator, session } = await commands.workshop();
        const known: string[] = [];
        const answers = new Map<number, string>();
        let expected: { kind: string; item: string; id: string } | null = null;
        for (const { id, what, item } of given) {
          const which = what === 'end-last' ? known.at(-1) : what === 'end-first' ? known[0] : undefined;
          const isEnd = what.startsWith('end');
          const command = isEnd
            ? { ...end, ...(which === undefined ? {} : { focus: which }) }
            : what === 'bring'
              ? bring({ item })
              : spotlight({ item });
          const { status, text, json } = await facilitator.give(command, `id-${id}`);
          expect(status).toBe(200);
          const isRepeated = answers.has(id);
          expect(answers.get(id) ?? text).toBe(text);
          answers.set(id, text);
          if (isRepeated) continue;
          if (!isEnd) {
            expected = { kind: what, item, id: json.focus.id };
            known.push(expected.id);
          } else if (which === undefined || which === expected?.id) expected = null;
        }
        const { focus } = await session();
        if (expected === null) expect(focus).toBeNull();
        else expect(focus).toMatchObject(expected);
      }),
      { numRuns: 15 },
    );
  });
});
