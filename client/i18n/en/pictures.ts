import type { pictures as dutch } from '../nl/pictures.ts';
import type { SameTexts } from '../same-texts.ts';

export const pictures = {
  copy: 'Copy as picture',
  savePng: 'Save as PNG',
  saveSvg: 'Save as SVG',
  copyPart: 'Copy {{part}} as picture',
  savePngOfPart: 'Save {{part}} as PNG',
  saveSvgOfPart: 'Save {{part}} as SVG',
  copyBoard: 'Copy the whole board as picture',
  savePngOfBoard: 'Save the whole board as PNG',
  saveSvgOfBoard: 'Save the whole board as SVG',
  copySelection: 'Copy the selection as picture',
  savePngOfSelection: 'Save the selection as PNG',
  saveSvgOfSelection: 'Save the selection as SVG',
  making: 'Making the picture…',
  copied: 'Copied as picture. Paste it where you like.',
  savedInstead: 'This browser cannot copy a picture. It was saved as {{file}}.',
  saved: 'Saved as {{file}}',
  scaledDown: 'This is so large that texts in this picture are hard to read. Choose SVG, or one stage.',
  nothing: 'There is nothing here to make a picture of.',
  failed: 'The picture could not be made. Try SVG, or one stage.',
} as const satisfies SameTexts<typeof dutch>;
