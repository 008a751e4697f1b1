import { common } from './common.ts';
import { join } from './join.ts';
import { start } from './start.ts';

/** Texts of the pages before a workshop: start and join. Loaded first. */
export const entryTexts = { common, start, join };
