/** The pages that are compared; the first is the product. */
export const pageNames = ['ours', 'tldraw', 'excalidraw'] as const;
export type PageName = (typeof pageNames)[number];

/** What people do on a board, in the order in which a run does it. */
export const workloadNames = ['pan', 'far', 'zoom', 'drag', 'edits', 'cursors', 'typing'] as const;
export type WorkloadName = (typeof workloadNames)[number];

/** What is to be measured. */
export interface BoardOptions {
  readonly notes: readonly number[];
  readonly only: readonly WorkloadName[];
  readonly pages: readonly PageName[];
  readonly runs: number;
  /** Tells where the time goes, function by function, instead of comparing. */
  readonly profiles: boolean;
}

/** How the options are given on the command line. */
export const usage = `board [--notes 300,1000,5000] [--only ${workloadNames.join(',')}]
      [--pages ${pageNames.join(',')}] [--runs 3] [--profile]`;

/** Reads what stands behind `board` on the command line; throws at what it does not know. */
export function readOptions(words: readonly string[]): BoardOptions {
  const given = new Map<string, string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--profile') given.set(word, 'yes');
    else if (['--notes', '--only', '--pages', '--runs'].includes(word)) given.set(word, words[++index] ?? '');
    else throw new Error(`No such option: ${word}\n${usage}`);
  }
  return {
    notes: listOf(given.get('--notes') ?? '300,1000,5000').map(positive),
    only: chosen(given.get('--only'), workloadNames),
    pages: chosen(given.get('--pages'), pageNames),
    runs: positive(given.get('--runs') ?? '3'),
    profiles: given.has('--profile'),
  };
}

function listOf(words: string): string[] {
  return words.split(',').filter((word) => word !== '');
}

function chosen<Name extends string>(words: string | undefined, known: readonly Name[]): readonly Name[] {
  if (words === undefined) return known;
  const wanted = listOf(words);
  const unknown = wanted.filter((word) => !known.some((name) => name === word));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}\n${usage}`);
  return known.filter((name) => wanted.includes(name));
}

function positive(word: string): number {
  const value = Number(word);
  if (!Number.isInteger(value) || value <= 0) throw new Error(`Not a number: ${word}\n${usage}`);
  return value;
}
