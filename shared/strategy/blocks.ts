import { peopleBlocks } from './blocks/people.ts';
import { processBlocks } from './blocks/process.ts';
import type { BlockScaffold } from './blocks/scaffold.ts';
import { technologyBlocks } from './blocks/technology.ts';

/** The fifteen building blocks, in the order of the walk. Source: Ziptone, "Wat is een klantcontactstrategie?" */
export const blockScaffolds = [...peopleBlocks, ...processBlocks, ...technologyBlocks] as const;

/** Id of a fixed block. */
export type BlockId = (typeof blockScaffolds)[number]['id'];

/** The fixed ids, in order. */
export const blockIds: readonly BlockId[] = blockScaffolds.map((block) => block.id);

/** The scaffold of a block; `undefined` for an id that is none. */
export function blockScaffold(id: string): BlockScaffold | undefined {
  return blockScaffolds.find((block) => block.id === id);
}
