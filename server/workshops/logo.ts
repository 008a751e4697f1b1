import type { Logo } from '#shared/report/look.ts';
import { pictureSize } from './picture-size.ts';

/** A picture as the logo of documents, with the text for who cannot see it; null when it is none that they take. */
export function readLogo(bytes: Uint8Array, alt: string): Logo | null {
  const picture = pictureSize(bytes);
  return picture && { ...picture, alt, base64: Buffer.from(bytes).toString('base64') };
}
