import { type Clip, clipText, readClip } from '#shared/board/clip.ts';
import { ownType, type Pasted } from './pasted.ts';

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

/** The copy of a board in what was pasted; null when that came from elsewhere. */
export function clipIn({ own, html }: Pasted): Clip | null {
  if (own) return readClip(own);
  const encoded = marker.exec(html)?.[1];
  const text = encoded === undefined ? null : fromBase64(encoded);
  return text === null ? null : readClip(text);
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
