import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Only what a program needs to run: no secrets of the server. */
const harmless = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'LANG',
  'TZ',
  'NODE_ENV',
  'CHROMIUM_PATH',
] as const;

/**
 * Starts a process that talks by messages. `sourceUrl` names its module as written (`.ts`); `builtName` its file in the
 * bundle, beside the module that runs now. From source it reads TypeScript itself, through tsx. Its environment holds
 * nothing of the server's; its own heap ends at `heapMb`.
 */
export function startProcess(sourceUrl: URL, builtName: string, heapMb: number): ChildProcess {
  const isBuilt = !import.meta.url.endsWith('.ts');
  const module = isBuilt ? new URL(`./${builtName}.js`, import.meta.url) : sourceUrl;
  const env = Object.fromEntries(
    harmless.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  return fork(fileURLToPath(module), {
    serialization: 'advanced',
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [
      `--max-old-space-size=${heapMb}`,
      ...(isBuilt ? [] : ['--import', import.meta.resolve('tsx')]),
    ],
  });
}
