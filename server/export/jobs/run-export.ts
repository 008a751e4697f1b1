import { readFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { startProcess } from '#server/workers/start-process.ts';
import type { ExportResult } from '../export-strategy.ts';
import type { ExportOrder, FromWriter } from './messages.ts';

/** What one file may take. */
export interface WriterLimits {
  readonly timeMs: number;
  /** All memory of the process, where the system tells it; and that of its scripts everywhere. */
  readonly memoryMb: number;
}

export const writerLimits: WriterLimits = { timeMs: 120_000, memoryMb: 1_500 };

const watchEveryMs = 250;

/** Enough for the server to come first; more, and a busy machine would never finish a file. */
const niceness = 5;

/**
 * Writes a file in a process of its own, which ends with it. Rejects when that takes too long or too much, when it
 * fails, and with the signal's reason, at once, when the signal aborts: the process is ended then.
 */
export function runExport(
  order: ExportOrder,
  signal: AbortSignal,
  limits: WriterLimits = writerLimits,
): Promise<ExportResult> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const child = startProcess(
      new URL('./export-worker.ts', import.meta.url),
      'export-worker',
      limits.memoryMb,
    );
    yieldToOthers(child.pid);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      clearInterval(watch);
      signal.removeEventListener('abort', onAbort);
      child.removeAllListeners();
      // An error of a process that is being ended is nobody's business any more.
      child.on('error', () => undefined);
      child.kill('SIGKILL');
      settle();
    };
    const fail = (reason: string) => end(() => reject(new Error(reason)));
    const onAbort = () => end(() => reject(signal.reason));
    const timer = setTimeout(() => fail('Writing the file took too long.'), limits.timeMs);
    const watch = setInterval(async () => {
      const used = await memoryOf(child.pid);
      if (used > limits.memoryMb) fail('Writing the file took too much memory.');
    }, watchEveryMs);
    signal.addEventListener('abort', onAbort);
    child.on('message', (message: FromWriter) => {
      if (message.type === 'ready') child.send(order);
      else if (message.type === 'written') end(() => resolve(message.result));
      else fail(message.reason);
    });
    child.on('error', (error) => end(() => reject(error)));
    child.on('exit', (code, name) => fail(`The writer stopped with ${name ?? `code ${code}`}.`));
  });
}

/** Whoever waits for a file waits a little longer, so that nobody on a board has to. */
function yieldToOthers(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, niceness);
  } catch {
    // It has ended already, or the system does not let us: then all are equal.
  }
}

/** Memory of a process in MB; 0 where the system does not tell. */
async function memoryOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
}
