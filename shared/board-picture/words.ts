import { formatNumber } from '#shared/text/format.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';

/** What the board says by itself; the same words as on the canvas. `{name}` is filled in. */
export const boardWords = {
  emptyNote: { nl: 'Nog leeg', en: 'Still empty' },
  emptyText: { nl: 'Lege tekst', en: 'Empty text' },
  parked: { nl: 'Geparkeerd', en: 'Parked' },
  untitledFrame: { nl: 'Kader zonder titel', en: 'Untitled frame' },
  rest: { nl: '+{count}', en: '+{count}' },
} as const satisfies Record<string, Bilingual>;

/** A number of things: the first pattern for one, the other for more or none. */
export type Counted = readonly [one: Bilingual, other: Bilingual];

/** Things that are counted on the board. */
export const counts = {
  votes: [
    { nl: '{count} stem', en: '{count} vote' },
    { nl: '{count} stemmen', en: '{count} votes' },
  ],
  cards: [
    { nl: '{count} kaart', en: '{count} card' },
    { nl: '{count} kaarten', en: '{count} cards' },
  ],
  notes: [
    { nl: '{count} briefje', en: '{count} note' },
    { nl: '{count} briefjes', en: '{count} notes' },
  ],
  texts: [
    { nl: '{count} losse tekst', en: '{count} free text' },
    { nl: '{count} losse teksten', en: '{count} free texts' },
  ],
  frames: [
    { nl: '{count} kader', en: '{count} frame' },
    { nl: '{count} kaders', en: '{count} frames' },
  ],
  findings: [
    { nl: '{count} valkuil', en: '{count} pitfall' },
    { nl: '{count} valkuilen', en: '{count} pitfalls' },
  ],
  lines: [
    { nl: '{count} verbinding', en: '{count} connection' },
    { nl: '{count} verbindingen', en: '{count} connections' },
  ],
  strays: [
    {
      nl: 'Eén onderdeel ligt zo ver buiten het bord dat het niet op deze afbeelding staat.',
      en: 'One item lies so far outside the board that it is not in this picture.',
    },
    {
      nl: '{count} onderdelen liggen zo ver buiten het bord dat ze niet op deze afbeelding staan.',
      en: '{count} items lie so far outside the board that they are not in this picture.',
    },
  ],
} as const satisfies Record<string, Counted>;

/** Whole texts around what was counted. */
export const pictureWords = {
  board: { nl: 'Het bord', en: 'The board' },
  boardOf: { nl: 'Het bord van {name}', en: 'The board of {name}' },
  region: { nl: 'Fase {number}: {title}', en: 'Stage {number}: {title}' },
  selection: { nl: 'Een deel van het bord', en: 'Part of the board' },
  holds: { nl: '{what}: {list}.', en: '{what}: {list}.' },
  empty: { nl: '{what}: hier staat nog niets.', en: '{what}: there is nothing here yet.' },
} as const satisfies Record<string, Bilingual>;

/** A text with its blanks filled in. */
export function filled(
  text: Bilingual,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return text[language].replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}

/** How many there are, in words. */
export function counted([one, other]: Counted, count: number, language: Language): string {
  return filled(count === 1 ? one : other, language, { count: formatNumber(count, language) });
}
