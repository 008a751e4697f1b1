import { digest } from 'lib0/hash/sha256';
import { encodeUtf8 } from 'lib0/string';

/** The hash by which a translation knows its original: SHA-256 of the UTF-8 text, as lower-case hex. */
export function hashOfText(text: string): string {
  const bytes = digest(encodeUtf8(text));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
