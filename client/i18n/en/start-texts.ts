import { start } from './start.ts';

/** Texts of the start page, loaded with it. */
export const startTexts = { start };
