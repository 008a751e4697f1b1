import { startWorker } from '#server/workers/start-worker.ts';
import { ownLook, type ReportLook } from '#shared/report/look.ts';
import type { Report } from '#shared/report/tree.ts';
import type { DocxJob } from './job.ts';

/** Each writer takes seconds of computing and some 250 MB: more at once would starve the workshops. */
const writersAtOnce = 2;

const timeLimitMs = 120_000;

let running = 0;
const waiting: (() => void)[] = [];

/** What a Word document takes besides the report. */
export interface DocxOptions {
  readonly look?: ReportLook;
  /** A Word file whose styles, theme and fonts the document takes; ours for what it lacks. Check with `templateProblem`. */
  readonly template?: Uint8Array | null;
}

/**
 * The report as a Word document, written on a thread of its own so that the server goes on answering. Waits its turn
 * when two are being written. Rejects when the writer fails or takes longer than two minutes.
 */
export async function writeDocx(
  report: Report,
  { look = ownLook, template = null }: DocxOptions = {},
): Promise<Uint8Array> {
  if (running >= writersAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await writeOnThread({ report, look, template });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function writeOnThread(job: DocxJob): Promise<Uint8Array> {
  const worker = startWorker(new URL('./docx-worker.ts', import.meta.url), 'docx-worker', job);
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer);
      void worker.terminate();
      settle();
    };
    const timer = setTimeout(
      () => end(() => reject(new Error('Writing the Word document took too long.'))),
      timeLimitMs,
    );
    worker.once('message', (bytes: Uint8Array) => end(() => resolve(bytes)));
    worker.once('error', (error) => end(() => reject(error)));
    worker.once('exit', (code) =>
      end(() => reject(new Error(`The writer of the Word document stopped with code ${code}.`))),
    );
  });
}
