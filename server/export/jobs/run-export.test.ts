import { expect, test } from 'vitest';
import { emptyStrategy } from '#shared/strategy/strategy.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { runExport } from './run-export.ts';

/** From source the process reads TypeScript first, which takes a busy machine long. */
const minutes = 180_000;
const options = { format: 'md', language: 'nl', date: new Date('2026-11-22T10:00:00Z') } as const;
const processes = () => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;
const never = new AbortController().signal;

test(
  'a process of its own writes the file',
  async () => {
    const result = await runExport({ strategy: stroomnet, options }, never);
    expect(result.ok && Buffer.from(result.bytes).toString('utf8')).toContain('Stroomnet');
  },
  minutes,
);

test(
  'what this machine cannot write is an answer',
  async () => {
    const strategy = emptyStrategy();
    const unknown = { ...options, format: 'nothing' as never };
    expect(await runExport({ strategy, options: unknown }, never)).toMatchObject({
      ok: false,
      code: 'format-not-available',
    });
  },
  minutes,
);

test(
  'whoever cancels hears it at once, and no process is left',
  async () => {
    const stop = new AbortController();
    const running = runExport({ strategy: stroomnet, options: { ...options, format: 'docx' } }, stop.signal);
    stop.abort(new Error('Nobody wants it.'));
    await expect(running).rejects.toThrow('Nobody wants it.');
    await expect.poll(processes, { timeout: 30_000 }).toBe(0);
  },
  minutes,
);

test(
  'a file that takes too long, or too much memory, is given up',
  async () => {
    const order = { strategy: stroomnet, options: { ...options, format: 'docx' as const } };
    await expect(runExport(order, never, { timeMs: 50, memoryMb: 1500 })).rejects.toThrow('took too long');
    await expect(runExport(order, never, { timeMs: minutes, memoryMb: 40 })).rejects.toThrow(
      /memory|stopped/,
    );
  },
  minutes,
);

test(
  'a writer that breaks says so and takes nothing along',
  async () => {
    const broken = { ...emptyStrategy(), goals: null as never };
    await expect(runExport({ strategy: broken, options }, never)).rejects.toThrow();
  },
  minutes,
);
