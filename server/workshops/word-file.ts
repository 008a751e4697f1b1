/**
 * Whether bytes look like a Word file: a zip archive whose names tell of a main document. What is inside is checked
 * when a document takes over its styles.
 */
export function isWordFile(bytes: Uint8Array): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
  return isZip && Buffer.from(bytes).includes('word/styles.xml');
}
