import { startServer } from './app.ts';
import { readConfig } from './config.ts';

/** After so many ms a stop that hangs is cut short; what was acknowledged is on disk anyway. */
const stopDeadlineMs = 9000;

function end(problem: string): never {
  console.error(problem);
  process.exit(1);
}

const reading = readConfig(process.env);
if (!reading.ok) end(reading.problem);

try {
  const server = await startServer(reading.config);
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(0), stopDeadlineMs).unref();
    server.close().then(
      () => process.exit(0),
      (error: unknown) => end(String(error)),
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
} catch (error) {
  end(error instanceof Error ? error.message : String(error));
}
