/** Control characters but tab and line ends, two that are no characters, and halves of a pair that stand alone. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as every file format can hold it: without the characters that XML and HTML have no way to write, tabs as
 * spaces, line ends as `\n`. Everything that people can read stays.
 */
export function printableText(text: string): string {
  return text.replace(unprintable, '').replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
}
