import { readFileSync } from 'node:fs';
import { readStrategyFile } from '#shared/strategy/file/read.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';

/** The strategy of a template. */
export function strategyOfTemplate(name: string): Strategy {
  const read = readStrategyFile(
    readFileSync(new URL(`../../templates/${name}/strategy.json`, import.meta.url)),
  );
  if (!read.ok) throw new Error(`${name} cannot be read: ${read.problem.code} at ${read.problem.path}.`);
  return read.strategy;
}

/** The strategy of the worked example: full, in Dutch, translated into English. */
export const stroomnet = strategyOfTemplate('stroomnet');

/** The starter for a municipality: half filled in, in Dutch, translated into English. */
export const gemeente = strategyOfTemplate('gemeente');
