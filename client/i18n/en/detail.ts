import type { detail as dutch } from '../nl/detail.ts';
import type { SameTexts } from '../same-texts.ts';

export const detail = {
  nothing: 'Nothing chosen yet',
  nothingHint:
    'Choose a card or a note on the board. You will then see all its choices here and fill them in together.',
  toList: 'Choose from the list',
  gone: 'This card is no longer here. Somebody threw it away. Ctrl+Z only brings back what you threw away yourself.',
  eyebrow: '{{kind}} · {{status}}',
  close: 'Close this card',
  removeCard: 'Throw this card away',
  removeNote: 'Throw this note away',
  several_one: '{{count}} card chosen',
  several_other: '{{count}} cards chosen',
  andMore_one: 'And {{count}} more',
  andMore_other: 'And {{count}} more',
  items_one: '{{count}} card',
  items_other: '{{count}} cards',
  removeSeveral_one: 'Throw {{count}} card away',
  removeSeveral_other: 'Throw {{count}} cards away',
  fixedStay: 'Themes and building blocks belong to every strategy and stay where they are.',
} satisfies SameTexts<typeof dutch>;
