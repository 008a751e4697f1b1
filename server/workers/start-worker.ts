import { Worker } from 'node:worker_threads';

/**
 * Starts a worker thread. `sourceUrl` names its module as written (`.ts`); `builtName` its file in the bundle,
 * beside the module that runs now. From source the worker reads TypeScript itself, through tsx.
 */
export function startWorker(sourceUrl: URL, builtName: string, workerData: unknown): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL(`./${builtName}.js`, import.meta.url), { workerData });
  }
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const source = JSON.stringify(sourceUrl.href);
  return new Worker(`import(${tsx}).then(({ register }) => { register(); return import(${source}); });`, {
    eval: true,
    execArgv: [],
    workerData,
  });
}
