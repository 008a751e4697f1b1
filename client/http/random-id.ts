const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A random id of letters and digits; works on plain http too, where `crypto.randomUUID` does not exist. */
export function randomId(length = 16): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}
