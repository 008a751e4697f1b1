import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostSteps, type PlanStep, stepNow, stepsOf } from '#shared/session/plan.ts';
import {
  type CommandCase,
  type CommandServer,
  playCommandCase,
  startCommandServer,
} from '#tests/support/command-workshop.ts';

let commands: CommandServer;
let now = 1_800_000_000_000;

beforeAll(async () => {
  commands = await startCommandServer({ overrides: { now: () => now } });
});

afterAll(() => commands.server.dispose());

const set = (steps: PlanStep[] | null) => ({ type: 'plan.set', steps }) as const;
const go = (stage: number, step?: string) =>
  ({ type: 'stage.set', stage, ...(step ? { step } : {}) }) as const;

const own: PlanStep[] = [
  { id: 'begin', stage: 1, name: 'Kennismaken', minutes: 15 },
  { id: 'wensen', stage: 4, name: 'Wensen van klanten', minutes: 30 },
  { id: 'keuzes', stage: 4 },
  { id: 'later', stage: 7, skipped: true },
];
const many = (count: number): PlanStep[] =>
  Array.from({ length: count }, (_, index) => ({ id: `s${index}`, stage: 1 }));

const lead = { by: 'facilitator', status: 200 } as const;
const usual = { when: 'with the eight stages' } as const;
const planned = { when: 'with own steps', after: [set(own)] };
const unreadable = {
  ...usual,
  by: 'facilitator',
  status: 400,
  code: 'command-field',
  leaves: 'as it was',
} as const;

const cases: readonly CommandCase[] = [
  { ...lead, ...usual, give: set(own), leaves: { plan: own, stage: 1, step: null } },
  { ...lead, ...usual, give: set(many(mostSteps)), leaves: { plan: many(mostSteps) } },
  { ...lead, ...usual, give: set(null), leaves: 'as it was' },
  { ...lead, ...planned, give: set(own), leaves: 'as it was' },
  { ...lead, ...planned, give: set(null), leaves: { plan: null } },
  { ...lead, ...planned, give: go(4), leaves: { stage: 4, step: 'wensen' } },
  { ...lead, ...planned, give: go(4, 'keuzes'), leaves: { stage: 4, step: 'keuzes' } },
  { ...lead, ...planned, give: go(7, 'later'), leaves: { stage: 7, step: 'later' } },
  { ...lead, ...planned, give: go(6), leaves: { stage: 6, step: null } },
  {
    ...lead,
    when: 'at the first of two steps in one region',
    after: [set(own), go(4)],
    give: go(4, 'keuzes'),
    leaves: { stage: 4, step: 'keuzes' },
  },
  {
    ...lead,
    when: 'at the second of two steps in one region',
    after: [set(own), go(4, 'keuzes')],
    give: go(4),
    leaves: 'as it was',
  },
  {
    ...lead,
    when: 'at a step that now shows another region',
    after: [set(own), go(4)],
    give: set([{ id: 'wensen', stage: 5 }]),
    leaves: { stage: 5, step: 'wensen' },
  },
  {
    ...lead,
    when: 'at a step that is taken out',
    after: [set(own), go(4)],
    give: set([{ id: 'begin', stage: 1 }]),
    leaves: { stage: 4, plan: [{ id: 'begin', stage: 1 }] },
  },
  ...[go(5, 'keuzes'), go(4, 'weg')].map(
    (give): CommandCase => ({
      ...planned,
      by: 'facilitator',
      give,
      status: 409,
      code: 'step-unknown',
      leaves: 'as it was',
    }),
  ),
  {
    ...usual,
    by: 'facilitator',
    give: set([{ id: 'a', stage: 1, skipped: true }]),
    status: 409,
    code: 'plan-empty',
    leaves: 'as it was',
  },
  { ...unreadable, give: set([]) },
  { ...unreadable, give: set(many(mostSteps + 1)) },
  { ...unreadable, give: set([...own, ...own]) },
  { ...unreadable, give: set([{ id: 'a', stage: 9 }]) },
  { ...unreadable, give: set([{ id: 'a b', stage: 1 }]) },
  { ...unreadable, give: set([{ id: 'a', stage: 1, name: 'x'.repeat(61) }]) },
  { ...unreadable, give: set([{ id: 'a', stage: 1, minutes: 0 }]) },
  ...(['participant', 'observer'] as const).flatMap((by) =>
    [set(own), { type: 'course.start' } as const].map(
      (give): CommandCase => ({
        ...usual,
        by,
        give,
        status: 403,
        code: 'command-not-yours',
        leaves: 'as it was',
      }),
    ),
  ),
];

describe('the plan of a session', () => {
  it.each(cases)('$when: $give by the $by → $status', (one) => playCommandCase(commands, one));

  it('records when the session began and when the group came where, and begins anew when asked', async () => {
    const { facilitator, session } = await commands.workshop();
    const began = now;
    await facilitator.give(go(2));
    now += 60_000;
    await facilitator.give(go(2));
    await facilitator.give(go(3));
    expect((await session()).course).toEqual({
      startedAt: began,
      entered: [
        { step: 'stage-1', at: began },
        { step: 'stage-2', at: began },
        { step: 'stage-3', at: began + 60_000 },
      ],
    });
    now += 60_000;
    await facilitator.give({ type: 'course.start' });
    expect((await session()).course).toEqual({ startedAt: now, entered: [{ step: 'stage-3', at: now }] });
  });

  it('moving lets go of a countdown that has run out, and of no other', async () => {
    const { facilitator, session } = await commands.workshop();
    await facilitator.give({ type: 'timer.start', seconds: 60 });
    await facilitator.give(go(2));
    expect((await session()).timer).not.toBe(null);
    now += 61_000;
    await facilitator.give(go(3));
    expect((await session()).timer).toBe(null);
  });

  it('leaves the group at one place that the plan knows, whatever comes twice or in another order', async () => {
    const command = fc.oneof(
      fc.integer({ min: 1, max: 8 }).map((stage) => go(stage)),
      fc.constantFrom(go(1, 'begin'), go(4, 'wensen'), go(4, 'keuzes'), set(own), set(null)),
      fc.subarray(own, { minLength: 1 }).map(set),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(6), command), { minLength: 1, maxLength: 12 }),
        async (sent) => {
          const { facilitator, session } = await commands.workshop();
          for (const [id, one] of sent) await facilitator.give(one, `id-${id}`);
          const state = await session();
          const here = stepNow(state);
          expect(here?.stage ?? state.stage).toBe(state.stage);
          if (here) expect(stepsOf(state.plan)).toContainEqual(here);
        },
      ),
      { numRuns: 25 },
    );
  });
});
