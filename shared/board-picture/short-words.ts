import { fittingText, type TextStyle, textWidth } from '#shared/lettering/text-metrics.ts';

/** A title with what is too long of its words left out: large letters would break them anywhere. */
export function withShortWords(text: string, room: number, style: TextStyle): string {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => (textWidth(word, style) > room ? fittingText(word, room, style, 1) : word))
    .join(' ');
}
