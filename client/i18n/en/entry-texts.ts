import { common } from './common.ts';
import { join } from './join.ts';

/** Texts of the way into a workshop, and those that every page needs. Loaded first. */
export const entryTexts = { common, join };
