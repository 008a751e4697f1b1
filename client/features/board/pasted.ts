/** Where browsers keep what only this product reads; other tabs of the same browser see it. */
export const ownType = 'web application/x-kcc+json';

/** What the clipboard held at the moment of a paste; it cannot be asked any more afterwards. */
export interface Pasted {
  readonly own: string;
  readonly html: string;
  readonly text: string;
  /** Whether pictures are all that there is. */
  readonly isPictureAlone: boolean;
}

/** Keeps what is pasted; null when there is nothing that the board could do anything with. */
export function keepPasted(data: DataTransfer): Pasted | null {
  const own = data.getData(ownType);
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const { files } = data;
  const isPictureAlone =
    files.length > 0 && [...files].every(({ type }) => type.startsWith('image/')) && text === '';
  const isOfUse = own !== '' || html.includes('data-kcc-board') || text.trim() !== '' || isPictureAlone;
  return isOfUse ? { own, html, text, isPictureAlone } : null;
}
