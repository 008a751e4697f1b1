import type { document as dutch } from '../nl/document.ts';
import type { SameTexts } from '../same-texts.ts';

export const document = {
  contents: 'Contents of the document',
  language: 'Language of the document',
  dutch: 'Dutch',
  english: 'English',
  print: 'Print',
  copy: 'Copy',
  copyHint: 'Copy what you have selected, or the whole document, with headings and tables',
  copied: 'Copied, with headings and tables.',
  copyFailed: 'Copying failed. Select the text and press Ctrl+C.',
  translate: 'Translate',
  article: 'Preview of the document',
  openCard: 'Open the card of {{title}}',
  missing: '{{language}} missing',
  missingHint: 'This text has no translation yet; this is the original.',
  outdated: 'Outdated translation',
  outdatedHint: 'The original was changed after this translation.',
} as const satisfies SameTexts<typeof dutch>;
