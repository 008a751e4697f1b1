import { expect, it } from 'vitest';
import { holdBackUntil } from './hold-back.ts';

/** Work that is held back, and the moment that it waits for. */
function held() {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  const done: string[] = [];
  const holdBack = holdBackUntil(promise);
  const pass = (name: string) => holdBack.pass(() => done.push(name));
  return { holdBack, pass, done, let: () => resolve(), settled: promise };
}

it('does what it held back in order when the moment has come, and everything after it at once', async () => {
  const { pass, done, let: go, settled } = held();
  pass('first');
  pass('second');
  expect(done).toEqual([]);
  go();
  await settled;
  expect(done).toEqual(['first', 'second']);
  pass('third');
  expect(done).toEqual(['first', 'second', 'third']);
});

it('has done it before anything else hears of the first key or press', () => {
  for (const name of ['keydown', 'pointerdown', 'dragenter']) {
    const { holdBack, pass, done } = held();
    pass('before');
    const heard: string[][] = [];
    const hear = () => heard.push([...done]);
    document.body.addEventListener(name, hear, { capture: true, once: true });
    document.body.dispatchEvent(new Event(name, { bubbles: true }));
    expect(heard).toEqual([['before']]);
    holdBack.stop();
  }
});

it('does nothing any more once it has been stopped', async () => {
  const { holdBack, pass, done, let: go, settled } = held();
  pass('never');
  holdBack.stop();
  go();
  await settled;
  window.dispatchEvent(new Event('keydown'));
  expect(done).toEqual([]);
});
