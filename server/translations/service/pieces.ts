/** A text in pieces: what is to be translated, and what stays as it is. */
export type Piece =
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'sent'; readonly text: string };

/** What programs fill in, and addresses: they must come out as they went in. */
const placeholder = /\{\{?[^{}\n]{1,60}\}?\}|%[sd]|https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.]+/g;

/** Cuts a text at its line ends, which services lose; space around a line, and lines without a letter, stay as they are. */
export function piecesOf(text: string): readonly Piece[] {
  return text.split(/(\r\n|\r|\n)/).flatMap((line): readonly Piece[] => {
    const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(line) ?? [];
    if (!/\p{L}/u.test(core)) return [{ kind: 'kept', text: line }];
    return [
      { kind: 'kept', text: before },
      { kind: 'sent', text: core },
      { kind: 'kept', text: after },
    ];
  });
}

/** Whether everything that must stay as it is came through. */
export function keepsPlaceholders(original: string, translated: string): boolean {
  const wanted = [...original.matchAll(placeholder)].map(([found]) => found);
  return wanted.every((one) => translated.includes(one));
}
