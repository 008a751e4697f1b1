const token =
  /<(?:\?[^>]*\?|!--[\s\S]*?--|(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/y;

/**
 * Whether a text is XML in which every element is closed where it should be. Declarations of types and entities are
 * refused: parts of Word files have none, and they are how XML is made to grow or to read other files.
 */
export function isWellFormed(text: string): boolean {
  const open: string[] = [];
  let hasRoot = false;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const between = text.slice(at, next < 0 ? text.length : next);
    if (open.length === 0 && between.trim() !== '') return false;
    if (next < 0) break;
    token.lastIndex = next;
    const found = token.exec(text);
    if (!found) return false;
    const [whole, close, name, , alone] = found;
    at = next + whole.length;
    if (name === undefined) continue;
    if (close) {
      if (open.pop() !== name) return false;
      continue;
    }
    if (open.length === 0 && hasRoot) return false;
    hasRoot = true;
    if (!alone) open.push(name);
  }
  return hasRoot && open.length === 0;
}
