import { type Clip, clipText, readClip } from '#shared/board/clip.ts';

/** Where browsers keep what only this product reads; other tabs of the same browser see it. */
const ownType = 'web application/x-kcc+json';
/** In the web page that every program passes on: a copy survives a detour through another browser. */
const marker = /data-kcc-board="([A-Za-z0-9+/=]+)"/;

/** Puts a copy on the clipboard: for this product, for programs that take formatted text, and one line each for the others. */
export function writeClip(data: DataTransfer, clip: Clip, lines: readonly string[]): void {
  const own = clipText(clip);
  const items = lines.map((line) => `<li>${escaped(line)}</li>`).join('');
  data.setData(ownType, own);
  data.setData('text/html', `<ul data-kcc-board="${toBase64(own)}">${items}</ul>`);
  data.setData('text/plain', lines.join('\n'));
}

/** The copy of a board on the clipboard; null when what is there came from elsewhere. */
export function clipIn(data: Pick<DataTransfer, 'getData'>): Clip | null {
  const own = data.getData(ownType);
  if (own) return readClip(own);
  const encoded = marker.exec(data.getData('text/html'))?.[1];
  const text = encoded === undefined ? null : fromBase64(encoded);
  return text === null ? null : readClip(text);
}

/** Whether pictures are all that the clipboard or a drop brings. */
export function isPictureAlone(data: DataTransfer): boolean {
  const { files } = data;
  return (
    files.length > 0 &&
    [...files].every(({ type }) => type.startsWith('image/')) &&
    !data.getData('text/plain')
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function toBase64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function fromBase64(encoded: string): string | null {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0)));
  } catch {
    return null;
  }
}
