import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mostTimerSeconds } from '#shared/session/timer.ts';
import {
  type CommandCase,
  type CommandServer,
  type Given,
  playCommandCase,
  startCommandServer,
} from '#tests/support/command-workshop.ts';

const noon = Date.parse('2026-11-22T12:00:00Z');
let now = noon;
let commands: CommandServer;

beforeAll(async () => {
  commands = await startCommandServer({ overrides: { now: () => now } });
});

beforeEach(() => {
  now = noon;
});

afterAll(() => commands.server.dispose());

const start = (seconds: number) => ({ type: 'timer.start', seconds }) as const;
const adjust = (seconds: number) => ({ type: 'timer.adjust', seconds }) as const;
const pause = { type: 'timer.pause' } as const;
const resume = { type: 'timer.resume' } as const;
const stop = { type: 'timer.stop' } as const;

const running = (seconds: number) => ({ timer: { endsAt: noon + seconds * 1000, pausedMs: null } });
const still = (seconds: number) => ({ timer: { endsAt: null, pausedMs: seconds * 1000 } });

const lead = { by: 'facilitator', status: 200 } as const;
const refusal = { by: 'facilitator', status: 409, leaves: 'as it was' } as const;
const none = 'without a countdown';
const runs = { when: 'while it counts down', after: [start(300)] };
const stands = { when: 'while it stands still', after: [start(300), pause] };

const cases: readonly CommandCase[] = [
  { ...lead, when: none, give: start(300), leaves: running(300) },
  { ...lead, ...runs, give: start(60), leaves: running(60) },
  { ...lead, ...stands, give: start(60), leaves: running(60) },
  { ...lead, ...runs, give: adjust(60), leaves: running(360) },
  { ...lead, ...runs, give: adjust(-60), leaves: running(240) },
  { ...lead, ...runs, give: adjust(-600), leaves: running(0) },
  { ...lead, ...runs, give: adjust(mostTimerSeconds), leaves: running(mostTimerSeconds) },
  { ...lead, ...stands, give: adjust(60), leaves: still(360) },
  { ...lead, ...stands, give: adjust(-600), leaves: still(1) },
  { ...lead, ...runs, give: pause, leaves: still(300) },
  { ...lead, ...stands, give: pause, leaves: 'as it was' },
  { ...lead, ...stands, give: resume, leaves: running(300) },
  { ...lead, ...runs, give: resume, leaves: 'as it was' },
  { ...lead, ...runs, give: stop, leaves: { timer: null } },
  { ...lead, ...stands, give: stop, leaves: { timer: null } },
  { ...lead, when: none, give: stop, leaves: 'as it was' },
  ...[adjust(60), pause, resume].map(
    (give): CommandCase => ({ ...refusal, when: none, give, code: 'no-timer' }),
  ),
  ...[start(0), start(-5), start(1.5), start(mostTimerSeconds + 1), adjust(0.5)].map(
    (give): CommandCase => ({
      ...refusal,
      ...runs,
      give,
      status: 400,
      code: 'command-field',
    }),
  ),
  ...(['participant', 'observer'] as const).flatMap((by) =>
    [start(60), adjust(60), pause, resume, stop].map(
      (give): CommandCase => ({
        ...runs,
        by,
        give,
        status: 403,
        code: 'command-not-yours',
        leaves: 'as it was',
      }),
    ),
  ),
];

describe('a countdown', () => {
  it.each(cases)('$when: $give by the $by → $status', (one) => playCommandCase(commands, one));

  it('that has run out goes on when time is added, and stays out when it is taken off', async () => {
    const { facilitator, session } = await commands.workshop();
    await facilitator.give(start(60));
    now += 90_000;
    expect((await facilitator.give(pause)).json.error.code).toBe('timer-over');
    await facilitator.give(adjust(-60));
    expect((await session()).timer).toEqual({ endsAt: noon + 60_000, pausedMs: null });
    await facilitator.give(adjust(60));
    expect((await session()).timer).toEqual({ endsAt: noon + 150_000, pausedMs: null });
  });

  it('keeps what was left while it stands still', async () => {
    const { facilitator, session } = await commands.workshop();
    await facilitator.give(start(300));
    now += 100_000;
    await facilitator.give(pause);
    now += 3_600_000;
    await facilitator.give(resume);
    expect((await session()).timer).toEqual({ endsAt: now + 200_000, pausedMs: null });
  });

  it('begins the clock of the session, once', async () => {
    const { facilitator, session } = await commands.workshop();
    await facilitator.give(start(60));
    now += 60_000;
    await facilitator.give(start(60));
    expect((await session()).course).toEqual({ startedAt: noon, entered: [{ step: 'stage-1', at: noon }] });
  });

  it('whatever comes twice or in another order, is one that people can look at', async () => {
    const command = fc.oneof(
      fc.integer({ min: 1, max: mostTimerSeconds }).map(start),
      fc.integer({ min: -mostTimerSeconds, max: mostTimerSeconds }).map(adjust),
      fc.constantFrom<Given>(pause, resume, stop),
    );
    const sent = fc.array(fc.tuple(fc.nat(5), command), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(sent, fc.nat(600_000), async (given, later) => {
        const { facilitator, session } = await commands.workshop();
        const answers = new Map<number, string>();
        for (const [id, one] of given) {
          const { status, text } = await facilitator.give(one, `id-${id}`);
          expect([200, 409]).toContain(status);
          // The same id again gets the same answer, whatever comes with it.
          expect(answers.get(id) ?? text).toBe(text);
          answers.set(id, text);
          now += later;
        }
        const { timer } = await session();
        if (!timer) return;
        const { endsAt, pausedMs } = timer;
        expect((endsAt === null) !== (pausedMs === null)).toBe(true);
        if (pausedMs !== null) expect(pausedMs).toBeGreaterThan(0);
        expect(Math.max(pausedMs ?? 0, (endsAt ?? 0) - now)).toBeLessThanOrEqual(mostTimerSeconds * 1000);
      }),
      { numRuns: 25 },
    );
  });
});
