import { readFileSync } from 'node:fs';
import { readStrategyFile } from '#shared/strategy/file/read.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';

/** The strategy of the worked example: full, in Dutch, translated into English. */
export const stroomnet: Strategy = (() => {
  const file = new URL('../../templates/stroomnet/strategy.json', import.meta.url);
  const read = readStrategyFile(readFileSync(file));
  if (!read.ok) throw new Error(`The example cannot be read: ${read.problem.code} at ${read.problem.path}.`);
  return read.strategy;
})();
