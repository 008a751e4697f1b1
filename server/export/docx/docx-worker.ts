import { parentPort, workerData } from 'node:worker_threads';
import type { DocxJob } from './job.ts';
import { renderDocx } from './render-docx.ts';

/** Writes one document on a thread of its own and hands the bytes back. */
const bytes = await renderDocx(workerData as DocxJob);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
