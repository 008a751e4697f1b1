import { afterEach, expect, test } from 'vitest';
import { emptyStrategy } from '#shared/strategy/strategy.ts';
import type { ExportResult } from '../export-strategy.ts';
import { ExportDesk } from './export-desk.ts';
import { ExportQueue } from './export-queue.ts';
import type { ExportOrder } from './messages.ts';

const order: ExportOrder = { strategy: emptyStrategy(), options: { format: 'docx', language: 'nl' } };
const keep = { keepMs: 1000, keepBytes: 10, lonelyMs: 100 };

let desk: ExportDesk;
afterEach(() => desk.stop());

/** A desk whose writer writes when the test says so. */
function openDesk() {
  const writers: { finish: (bytes: number) => void; fail: () => void; signal: AbortSignal }[] = [];
  const clock = { now: 0 };
  desk = new ExportDesk({
    queue: new ExportQueue({ atOnce: 1, waiting: 3, waitingPerOwner: 3 }),
    keep,
    now: () => clock.now,
    write: (_, signal) =>
      new Promise<ExportResult>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        writers.push({
          signal,
          fail: () => reject(new Error('broken')),
          finish: (length) =>
            resolve({
              ok: true,
              bytes: new Uint8Array(length),
              contentType: 'text/plain',
              fileName: 'x.docx',
              notice: null,
            }),
        });
      }),
  });
  return { desk, writers, clock };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('a job waits, is written and is ready', async () => {
  const { desk, writers, clock } = openDesk();
  const first = desk.order('w', order)!;
  const second = desk.order('w', order)!;
  await settled();
  clock.now = 3000;
  expect([first.state(), second.state()]).toEqual([
    { state: 'writing', seconds: 3 },
    { state: 'waiting', before: 0 },
  ]);
  writers[0]!.finish(4);
  await first.done;
  expect(first.state()).toEqual({ state: 'ready', fileName: 'x.docx', bytes: 4, notice: null });
  await settled();
  expect(second.state()).toMatchObject({ state: 'writing' });
});

test('cancelling ends a job that is written and lets the next one start; a waiting one gives up its place', async () => {
  const { desk, writers } = openDesk();
  const first = desk.order('w', order)!;
  const second = desk.order('w', order)!;
  const third = desk.order('w', order)!;
  await settled();
  desk.cancel('w', second.id);
  desk.cancel('w', first.id);
  await settled();
  expect(writers[0]!.signal.aborted).toBe(true);
  expect([writers.length, third.state().state]).toEqual([2, 'writing']);
  expect(desk.find('w', first.id)).toBeNull();
});

test('one workshop knows nothing of the jobs of another', () => {
  const { desk } = openDesk();
  const job = desk.order('w', order)!;
  desk.cancel('v', job.id);
  expect([desk.find('v', job.id), desk.find('w', job.id)?.id]).toEqual([null, job.id]);
});

test('a writer that fails is told and gives its place away', async () => {
  const { desk, writers } = openDesk();
  const job = desk.order('w', order)!;
  await settled();
  writers[0]!.fail();
  await expect(job.done).rejects.toThrow('broken');
  expect(job.state()).toEqual({ state: 'failed', why: null });
  desk.order('w', order);
  await settled();
  expect(writers).toHaveLength(2);
});

test('a job that nobody asks after ends; a file is kept for a while', async () => {
  const { desk, writers, clock } = openDesk();
  const job = desk.order('w', order)!;
  await settled();
  clock.now = 90;
  desk.find('w', job.id);
  clock.now = 180;
  desk.sweep();
  expect(writers[0]!.signal.aborted).toBe(false);
  writers[0]!.finish(4);
  await job.done;
  clock.now = 1100;
  desk.sweep();
  expect(desk.find('w', job.id)).not.toBeNull();
  clock.now = 1300;
  desk.sweep();
  expect(desk.find('w', job.id)).toBeNull();

  const lonely = desk.order('w', order)!;
  await settled();
  clock.now = 1500;
  desk.sweep();
  expect([writers[1]!.signal.aborted, desk.find('w', lonely.id)]).toEqual([true, null]);
});

test('files that are too large together go, the oldest first, but never the last', async () => {
  const { desk, writers } = openDesk();
  const jobs = [];
  for (const [place, size] of [6, 6, 50].entries()) {
    const job = desk.order('w', order)!;
    await settled();
    writers[place]!.finish(size);
    await job.done;
    await settled();
    jobs.push(job);
  }
  expect(jobs.map((job) => desk.find('w', job.id) !== null)).toEqual([false, false, true]);
});
