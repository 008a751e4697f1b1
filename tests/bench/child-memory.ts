import { readFile } from 'node:fs/promises';

const ticksPerSecond = 100;

/** Memory of a process now, in MB, as Linux tells it; 0 when it is gone. */
export async function memoryOf(pid: number): Promise<number> {
  return figureOf(pid, 'VmRSS');
}

/** The most memory that a process has had so far, in MB. */
export async function peakMemoryOf(pid: number): Promise<number> {
  return figureOf(pid, 'VmHWM');
}

/** Seconds of a processor that a process has used so far: what it costs, however busy the machine is. */
export async function processorSeconds(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [, , , , , , , , , , , user = 0, system = 0] = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  return (user + system) / ticksPerSecond;
}

/** The processes that a process has started and that still run. */
export async function childrenOf(pid: number): Promise<readonly number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  return text.split(' ').map(Number).filter(Boolean);
}

async function figureOf(pid: number, name: string): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024;
}
