import { expect, test } from 'vitest';
import { ExportQueue, type QueuePlace } from './export-queue.ts';

const limits = { atOnce: 2, waiting: 4, waitingPerOwner: 2 };

function entered(queue: ExportQueue, owner: string): QueuePlace {
  const place = queue.enter(owner);
  if (!place) throw new Error('There was no place.');
  return place;
}

test('two start at once, the others in the order in which they came', async () => {
  const queue = new ExportQueue(limits);
  const [first, second, third, fourth] = ['a', 'a', 'b', 'c'].map((owner) => entered(queue, owner));
  await Promise.all([first!.turn, second!.turn]);
  expect([third!.before(), fourth!.before()]).toEqual([0, 1]);
  first!.leave();
  await third!.turn;
  expect([third!.before(), fourth!.before()]).toEqual([null, 0]);
  second!.leave();
  await fourth!.turn;
});

test('who leaves before its turn makes room, and leaving twice gives no second turn away', async () => {
  const queue = new ExportQueue({ ...limits, atOnce: 1 });
  const running = entered(queue, 'a');
  const gone = entered(queue, 'a');
  const next = entered(queue, 'b');
  gone.leave();
  gone.leave();
  expect(next.before()).toBe(0);
  running.leave();
  running.leave();
  await next.turn;
  expect(entered(queue, 'c').before()).toBe(0);
});

test('too many of one workshop, and too many in all, find no place', () => {
  const queue = new ExportQueue(limits);
  for (const owner of ['a', 'a', 'a', 'a']) entered(queue, owner);
  expect(queue.enter('a')).toBeNull();
  entered(queue, 'b');
  entered(queue, 'c');
  expect(queue.enter('d')).toBeNull();
});
