import { pictureSize } from '#server/workshops/picture-size.ts';
import { contrastRatio, type HexColor } from '#shared/report/contrast.ts';
import { isReadable, leastContrast } from '#shared/report/house-style.ts';
import type { HouseStyle } from '#shared/session/house-style.ts';
import { formatNumber } from '#shared/text/format.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import { type CommandHandler, done, refused } from '../command.ts';

/** Gives the documents of the workshop a look of their own. A logo's size is read from the file, never taken on trust. */
export const setHouseStyle: CommandHandler<'style.set'> = async (
  { store },
  { brand, font, logo, wordTemplate },
) => {
  const color = (brand?.toLowerCase() ?? null) as HexColor | null;
  if (color !== null && !isReadable(color)) return refused('too-light', tooLight(color));
  const logoFile = logo ? await store.asset(logo.asset) : null;
  const size = logoFile ? pictureSize(logoFile.bytes) : null;
  if (logo && !size) return refused('no-such-asset', noSuchFile);
  if (wordTemplate && !(await store.asset(wordTemplate.asset))) return refused('no-such-asset', noSuchFile);
  const style: HouseStyle = {
    brand: color,
    font,
    logo: logo && size ? { asset: logo.asset, alt: logo.alt, ...size } : null,
    wordTemplate,
  };
  const isEmpty = Object.values(style).every((value) => value === null);
  return done({ houseStyle: isEmpty ? null : style }, { session: { houseStyle: isEmpty ? null : style } });
};

function tooLight(color: HexColor): Bilingual {
  const ratio = (language: Language) =>
    formatNumber(Math.round(contrastRatio(color, '#ffffff') * 10) / 10, language);
  const least = (language: Language) => formatNumber(leastContrast, language);
  return {
    nl: `Deze kleur is te licht om op wit te lezen (contrast ${ratio('nl')}; nodig is ${least('nl')}). Kies een donkerder tint.`,
    en: `This colour is too light to read on white (contrast ${ratio('en')}; ${least('en')} is needed). Choose a darker shade.`,
  };
}

const noSuchFile: Bilingual = {
  nl: 'Dit bestand is er niet meer. Kies het opnieuw.',
  en: 'This file is not there any more. Choose it again.',
};
