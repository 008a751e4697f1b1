import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The server as a process of its own, built as `npm start` builds it, on a free port. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly port: number;
  /** All that it said so far, in its log and otherwise. */
  output(): string;
  /** Ends it with a signal; gives the exit code, null when the signal itself ended it. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

/** Starts the server on a data folder; answers once it listens. Rejects with what it said when it ends instead. */
export async function startServerProcess(
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  built ??= buildServer();
  const folder = await built;
  const child = spawn(process.execPath, [join(folder, 'main.js')], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const port = await Promise.race([portIn(child), exited.then(() => Promise.reject(new Error(said)))]);
  return {
    child,
    port,
    output: () => said,
    end(signal) {
      child.kill(signal);
      return exited;
    },
  };
}

let built: Promise<string> | undefined;

/** A build of its own, so that tests need no other to be there or to be fresh; one per worker, since others run theirs. */
async function buildServer(): Promise<string> {
  const worker = process.env['VITEST_POOL_ID'] ?? '1';
  const outDir = join(root, 'node_modules', '.cache', `kcc-test-server-${worker}`);
  await build({ root, mode: 'server', logLevel: 'error', build: { outDir } });
  return outDir;
}

function portIn(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    if (!child.stdout) return;
    createInterface(child.stdout).on('line', (line) => {
      const found = /http:\/\/localhost:(\d+)/.exec(line)?.[1];
      if (found) resolve(Number(found));
    });
  });
}
