/** The text of a file, or why it has none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'too-large' | 'spreadsheet' | 'picture' | 'no-text' };

/** A list of notes is never larger; what is, is something else. */
export const largestFileBytes = 4_194_304;

const signatures: readonly { readonly bytes: readonly number[]; readonly code: 'spreadsheet' | 'picture' }[] =
  [
    { bytes: [0x50, 0x4b, 0x03, 0x04], code: 'spreadsheet' },
    { bytes: [0xd0, 0xcf, 0x11, 0xe0], code: 'spreadsheet' },
    { bytes: [0x89, 0x50, 0x4e, 0x47], code: 'picture' },
    { bytes: [0xff, 0xd8, 0xff], code: 'picture' },
    { bytes: [0x47, 0x49, 0x46, 0x38], code: 'picture' },
  ];

/**
 * Bytes to text: UTF-8, UTF-16 where a byte order mark says so, else Windows-1252, in which older programs write. A file
 * with bytes that no text has is refused.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > largestFileBytes) return { ok: false, code: 'too-large' };
  const known = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (known) return { ok: false, code: known.code };
  const wide = wideEncodingOf(bytes);
  if (wide) return { ok: true, text: new TextDecoder(wide).decode(bytes) };
  if (bytes.includes(0)) return { ok: false, code: 'no-text' };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: true, text: new TextDecoder('windows-1252').decode(bytes) };
  }
}

function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}
