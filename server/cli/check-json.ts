import type { CheckedFile } from './checked-file.ts';

/** The findings as JSON: one object for one file, an array with the name of each for several. */
export function asJson(files: readonly CheckedFile[], isOne: boolean): string {
  const trees = files.map(({ presented, summary }) => ({ findings: [...presented.values()], summary }));
  const named = trees.map((tree, position) => ({ file: files[position]?.file, ...tree }));
  return `${JSON.stringify(isOne ? trees[0] : named, null, 2)}\n`;
}
