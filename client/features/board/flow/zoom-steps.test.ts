import { expect, test } from 'vitest';
import { zoomSteps } from './zoom-steps.ts';

const never = new Promise<never>(() => undefined);

test('a first step starts where the zoom is', () => {
  expect(zoomSteps().start(0.7)).toBe(0.7);
});

test('a step taken on the way starts where the one before will end', () => {
  const steps = zoomSteps();
  steps.go(1, 0.8, never);
  expect(steps.start(1)).toBe(0.8);
  expect(steps.start(0.81)).toBe(0.8);
  steps.go(0.81, 0.64, never);
  expect(steps.start(0.7)).toBe(0.64);
  steps.go(0.7, 0.8, never);
  expect(steps.start(0.75)).toBe(0.8);
});

test('a step back catches one that goes on for a moment', () => {
  const steps = zoomSteps();
  steps.go(1, 0.8, never);
  steps.go(1, 1, never);
  expect(steps.start(0.98)).toBe(1);
});

test('a step that arrived is over, but not the one that followed it', async () => {
  const steps = zoomSteps();
  const first = Promise.resolve(true);
  steps.go(1, 0.8, first);
  steps.go(0.9, 0.64, never);
  await first;
  expect(steps.start(0.9)).toBe(0.64);
  const second = Promise.resolve(true);
  steps.go(0.9, 0.64, second);
  await second;
  expect(steps.start(0.66)).toBe(0.66);
});

test('a wheel that takes the zoom elsewhere ends the step under way', () => {
  const steps = zoomSteps();
  steps.go(1, 0.8, never);
  expect(steps.start(1.3)).toBe(1.3);
  expect(steps.start(0.5)).toBe(0.5);
});

test('a step that was caught on its way is not remembered for long', () => {
  let time = 0;
  const steps = zoomSteps(() => time);
  steps.go(1, 0.8, never);
  time = 1_001;
  expect(steps.start(0.9)).toBe(0.9);
});
