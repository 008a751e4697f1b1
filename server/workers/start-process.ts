import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Starts a process of our own that takes messages, for work after which all memory must be free again. `sourceUrl` names
 * its module as written (`.ts`); `builtName` its file in the bundle, beside the module that runs now. From source the
 * process reads TypeScript itself, through tsx.
 */
export function startProcess(sourceUrl: URL, builtName: string): ChildProcess {
  const isSource = import.meta.url.endsWith('.ts');
  const file = isSource ? sourceUrl : new URL(`./${builtName}.js`, import.meta.url);
  return fork(fileURLToPath(file), {
    execArgv: isSource ? ['--import', import.meta.resolve('tsx')] : [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}
