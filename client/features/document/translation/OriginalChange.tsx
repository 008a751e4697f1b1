import { useTexts } from '#client/i18n/use-texts.ts';
import type { TranslationUnit } from '#shared/translation/units.ts';
import { wordChanges } from '#shared/translation/word-changes.ts';
import { earlierOriginal } from './earlier-originals.ts';

/** Why a translation is out of date: what changed in the original where this page saw that happen, else only that it did. */
export function OriginalChange({ unit }: { unit: TranslationUnit }) {
  const t = useTexts();
  const before = earlierOriginal(unit);
  if (before === null) return <p>{t('translate.staleNow')}</p>;
  return (
    <>
      <p>{t('translate.staleWas')}</p>
      <p lang={unit.from}>
        {wordChanges(before, unit.original).map(({ kind, text }, position) => {
          if (kind === 'same') return text;
          const Tag = kind === 'gone' ? 'del' : 'ins';
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no identity but their place.
          return <Tag key={position}>{text}</Tag>;
        })}
      </p>
    </>
  );
}
