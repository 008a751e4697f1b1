import type { CDPSession } from 'playwright-core';
import { printTable } from '../figures.ts';
import { atPage, metricsOf, type Opened } from './measure.ts';
import type { BoardOptions, PageName } from './options.ts';
import type { Sites } from './sites.ts';
import { workloads } from './workloads.ts';

type Profile = Awaited<ReturnType<typeof profiled>>;

const mostShown = 25;

/** Prints for each page and workload which functions took the time, by themselves and with what they called. */
export async function printProfiles(
  sites: Sites,
  executablePath: string,
  { notes, pages, only }: BoardOptions,
): Promise<void> {
  for (const count of notes) {
    for (const page of pages) {
      await atPage(
        sites,
        executablePath,
        { page, notes: count },
        (opened) => profileWorkloads(opened, page, only),
        async (cdp, load) => printTopFunctions(`${page}, ${count} notes, load`, await profiled(cdp, load)),
      );
    }
  }
}

async function profileWorkloads(opened: Opened, page: PageName, only: BoardOptions['only']): Promise<void> {
  for (const name of only) {
    const { label, prepare, act, check } = workloads[name];
    const prepared = await prepare(opened);
    const before = await metricsOf(opened.cdp);
    const profile = await profiled(opened.cdp, () => act(opened, prepared));
    const after = await metricsOf(opened.cdp);
    await check(opened, prepared);
    const spent = (metric: string) =>
      Math.round(1000 * ((after.get(metric) ?? 0) - (before.get(metric) ?? 0)));
    console.log(
      `\n${page}, ${label}: script ${spent('ScriptDuration')} ms, styles ${spent('RecalcStyleDuration')} ms, ` +
        `layout ${spent('LayoutDuration')} ms, of all tasks ${spent('TaskDuration')} ms`,
    );
    printTopFunctions(`${page}, ${opened.notes} notes, ${label}`, profile);
  }
}

async function profiled(cdp: CDPSession, act: () => Promise<void>) {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  await cdp.send('Profiler.start');
  await act();
  const { profile } = await cdp.send('Profiler.stop');
  return profile;
}

function printTopFunctions(title: string, profile: Profile): void {
  const self = new Map<string, number>();
  const total = new Map<string, number>();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)),
  );
  const ancestors = new Map(profile.nodes.map(({ id }) => [id, namesUpFrom(id)]));

  function namesUpFrom(id: number): ReadonlySet<string> {
    const names = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) names.add(nameOf(at));
    return names;
  }

  function nameOf(id: number): string {
    const frame = byId.get(id)?.callFrame;
    if (!frame) return '?';
    const file = frame.url.split('/').at(-1)?.split('?')[0];
    return `${frame.functionName || '(anonymous)'}${file ? ` ${file}:${frame.lineNumber + 1}` : ''}`;
  }

  profile.samples?.forEach((id, index) => {
    const ms = (profile.timeDeltas?.[index] ?? 0) / 1000;
    self.set(nameOf(id), (self.get(nameOf(id)) ?? 0) + ms);
    for (const name of ancestors.get(id) ?? []) total.set(name, (total.get(name) ?? 0) + ms);
  });
  const print = (kind: string, times: ReadonlyMap<string, number>) =>
    printTable(`${title}: ${kind}`, [
      ['ms', 'function'],
      ...[...times]
        .filter(([name]) => !/^\((idle|root)\)/.test(name))
        .sort((a, b) => b[1] - a[1])
        .slice(0, mostShown)
        .map(([name, ms]) => [ms.toFixed(1), name]),
    ]);
  print('by itself', self);
  print('with what it calls', total);
  // React renders children after their parent has returned, so this is what each component costs by itself.
  print('components and hooks', new Map([...total].filter(([name]) => /^([A-Z][a-z]|use[A-Z])/.test(name))));
}
