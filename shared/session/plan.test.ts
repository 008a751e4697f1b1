import { describe, expect, it } from 'vitest';
import { type Course, mostEntries } from './course.ts';
import { Plan, type PlanStep, stepNow } from './plan.ts';
import { courseFrom, minutesOf, neighbours, scheduleOf, withEntry } from './schedule.ts';

const plan: readonly PlanStep[] = [
  { id: 'begin', stage: 1, minutes: 10 },
  { id: 'wensen', stage: 4, minutes: 20 },
  { id: 'over', stage: 5, minutes: 60, skipped: true },
  { id: 'keuzes', stage: 4, minutes: 30 },
];
const at = (stage: number, step: string | null = null) => ({ stage, step, plan });
const ids = ({ previous, next }: ReturnType<typeof neighbours>) => [previous?.id, next?.id];

describe('the plan of a session', () => {
  it('is the eight stages until the group has steps of its own', () => {
    const place = { stage: 3, step: null, plan: null };
    expect(stepNow(place)).toEqual({ id: 'stage-3', stage: 3 });
    expect(ids(neighbours(place))).toEqual(['stage-2', 'stage-4']);
    expect(minutesOf({ id: 'stage-1', stage: 1 })).toBe(45);
    expect(minutesOf({ id: 'x', stage: 1, minutes: 5 })).toBe(5);
  });

  it('tells which step the group is at where several show one region', () => {
    expect(stepNow(at(4))?.id).toBe('wensen');
    expect(stepNow(at(4, 'keuzes'))?.id).toBe('keuzes');
    expect(stepNow(at(4, 'gone'))?.id).toBe('wensen');
    expect(stepNow(at(5))?.id).toBe('over');
    expect(stepNow(at(8))).toBe(undefined);
  });

  it('goes past what is left out, also from a place that it does not hold', () => {
    expect(ids(neighbours(at(1)))).toEqual([undefined, 'wensen']);
    expect(ids(neighbours(at(4, 'wensen')))).toEqual(['begin', 'keuzes']);
    expect(ids(neighbours(at(4, 'keuzes')))).toEqual(['wensen', undefined]);
    expect(ids(neighbours(at(5, 'over')))).toEqual(['wensen', 'keuzes']);
    expect(ids(neighbours(at(2)))).toEqual(['begin', 'wensen']);
    expect(ids(neighbours(at(8)))).toEqual(['keuzes', undefined]);
  });

  it('takes names as people type them, and two steps never share an id', () => {
    expect(Plan.parse([{ id: 'a', stage: 1, name: '  Wensen ' }])).toEqual([
      { id: 'a', stage: 1, name: 'Wensen' },
    ]);
    expect(Plan.safeParse([plan[0], plan[0]]).success).toBe(false);
  });
});

describe('the schedule of a session', () => {
  const began = 1_800_000_000_000;
  const minutes = (count: number) => count * 60_000;
  const course: Course = withEntry(courseFrom('begin', began), 'wensen', began + minutes(12));
  const late = (place: Parameters<typeof scheduleOf>[0], after: number) =>
    (scheduleOf(place, course, began + minutes(after))?.late ?? Number.NaN) / 60_000;

  it('is on time while the group is within its step, ahead before it and behind after it', () => {
    expect(late(at(4, 'wensen'), 12)).toBe(0);
    expect(late(at(4, 'wensen'), 30)).toBe(0);
    expect(late(at(4, 'wensen'), 37)).toBe(7);
    expect(late(at(4, 'keuzes'), 20)).toBe(-10);
    expect(late(at(4, 'keuzes'), 65)).toBe(5);
  });

  it('tells when it will be over, and how long the step has lasted', () => {
    const schedule = scheduleOf(at(4, 'wensen'), course, began + minutes(37));
    expect(schedule).toEqual({
      elapsed: minutes(37),
      planned: minutes(60),
      inStep: minutes(25),
      stepPlanned: minutes(20),
      late: minutes(7),
      endsAt: began + minutes(67),
    });
    expect(scheduleOf(at(4, 'keuzes'), course, began + minutes(20))?.endsAt).toBe(began + minutes(50));
  });

  it('counts from the step that the session began with, so that a second session is not behind', () => {
    const second = courseFrom('keuzes', began);
    expect(scheduleOf(at(4, 'keuzes'), second, began)).toMatchObject({ late: 0, planned: minutes(30) });
    // Back before where it began.
    expect(scheduleOf(at(1), second, began + minutes(5))).toMatchObject({ late: 0, planned: minutes(60) });
  });

  it('says nothing before the session began or where the plan does not hold the place', () => {
    expect(scheduleOf(at(1), null, began)).toBe(null);
    expect(scheduleOf(at(8), course, began)).toBe(null);
  });

  it('remembers the beginning however often the group moves', () => {
    let long = courseFrom('begin', began);
    for (let move = 1; move <= mostEntries + 50; move += 1) long = withEntry(long, 'wensen', began + move);
    expect(long.entered).toHaveLength(mostEntries);
    expect(long.entered[0]).toEqual({ step: 'begin', at: began });
    expect(long.entered.at(-1)?.at).toBe(began + mostEntries + 50);
  });
});
