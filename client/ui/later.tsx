import { type ComponentType, useEffect, useState } from 'react';
import { quietMoment } from './quiet-moment.ts';

type Load<Part> = () => Promise<Part>;

const rest = new Set<Load<unknown>>();
let isAtRest = false;

/**
 * A component that is not needed to begin with: fetched when it is first drawn, or before that by `fetchTheRest`. It
 * draws nothing until it is there, and appears at once when it is there already. What is around it never waits for it.
 */
export function later<Props extends object>(load: Load<ComponentType<Props>>) {
  let known: ComponentType<Props> | null = null;
  const fetch = async () => {
    known ??= await load();
    return known;
  };
  fetchLater(fetch);

  function Later(props: Props) {
    const [Component, setComponent] = useState(() => known);
    useEffect(() => {
      if (!Component) fetch().then((fetched) => setComponent(() => fetched), reportProblem);
    }, [Component]);
    return Component && <Component {...props} />;
  }
  return Object.assign(Later, { fetch });
}

/**
 * Code that is not needed to begin with: what it is used for happens at once when it is there already, so that a key
 * that follows finds it done, else as soon as it has come.
 */
export function onceFetched<Module>(load: Load<Module>): (use: (module: Module) => void) => void {
  let known: Module | null = null;
  const fetch = async () => {
    known ??= await load();
    return known;
  };
  fetchLater(fetch);
  return (use) => {
    if (known) use(known);
    else fetch().then(use).catch(reportProblem);
  };
}

/** Adds something to what `fetchTheRest` fetches; what a part brings along that came with the rest follows at once. */
export function fetchLater(load: Load<unknown>): void {
  if (isAtRest) void load().catch(reportProblem);
  else rest.add(load);
}

/** Fetches what was kept for later once the page is at rest, so that nobody waits for it and it is there without a network. */
export async function fetchTheRest(): Promise<void> {
  await quietMoment();
  isAtRest = true;
  for (const load of rest) load().catch(reportProblem);
  rest.clear();
}

/** The page works on without this part; when it is drawn another time it is asked for again. */
function reportProblem(problem: unknown): void {
  console.error('A part of the page could not be loaded.', problem);
}
