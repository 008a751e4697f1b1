/** A stretch of a text that stayed, went or came. */
export interface WordChange {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Beyond so many words on either side only the changed middle is shown as a whole. */
const mostWords = 400;

/** What happened to a text, in words: the longest row of words that both have stays, the rest went or came. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [old, now] = [before, after].map((text) => text.split(/(?<=\s)(?=\S)/)) as [string[], string[]];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const room = Math.min(old.length, now.length) - start;
  while (end < room && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const middle = changesBetween(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return joined([...now.slice(0, start).map(same), ...middle, ...now.slice(now.length - end).map(same)]);
}

const same = (text: string): WordChange => ({ kind: 'same', text });

function changesBetween(old: readonly string[], now: readonly string[]): readonly WordChange[] {
  const gone = (text: string): WordChange => ({ kind: 'gone', text });
  const came = (text: string): WordChange => ({ kind: 'new', text });
  if (old.length > mostWords || now.length > mostWords) return [...old.map(gone), ...now.map(came)];
  const lengths = commonLengths(old, now);
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    const [was, is] = [old[i] ?? '', now[j] ?? ''];
    if (was === is) {
      changes.push(same(is));
      i += 1;
      j += 1;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) {
      changes.push(gone(was));
      i += 1;
    } else {
      changes.push(came(is));
      j += 1;
    }
  }
  return [...changes, ...old.slice(i).map(gone), ...now.slice(j).map(came)];
}

/** For every pair of places: how many words the rests behind them have in common, in order. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (!row) continue;
      const skipped = Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
      row[j] = old[i] === now[j] ? (lengths[i + 1]?.[j + 1] ?? 0) + 1 : skipped;
    }
  }
  return lengths;
}

function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const result: WordChange[] = [];
  for (const { kind, text } of changes) {
    const last = result.at(-1);
    if (last?.kind === kind) result[result.length - 1] = { kind, text: last.text + text };
    else result.push({ kind, text });
  }
  return result;
}
