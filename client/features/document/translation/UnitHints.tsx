import { useTexts } from '#client/i18n/use-texts.ts';
import { Chip } from '#client/ui/Chip.tsx';
import type { GlossaryHint } from '#shared/translation/hints.ts';
import type { TranslationUnit } from '#shared/translation/units.ts';

interface UnitHintsProps {
  unit: TranslationUnit;
  hints: readonly GlossaryHint[];
  others: readonly string[];
  onInsert: (text: string) => void;
  onReplace: (text: string) => void;
}

/** What helps at a text: terms of the trade, and how the very same text was translated elsewhere. */
export function UnitHints({ unit, hints, others, onInsert, onReplace }: UnitHintsProps) {
  const t = useTexts();
  return (
    <>
      {others.length > 0 && (
        <fieldset className="translation__hints">
          <legend>{t('translate.elsewhere')}</legend>
          {others.map((text) => (
            <Chip key={text} onClick={() => onReplace(text)}>
              <span lang={unit.to}>{text}</span>
            </Chip>
          ))}
        </fieldset>
      )}
      {hints.length > 0 && (
        <fieldset className="translation__hints">
          <legend>{t('translate.terms')}</legend>
          {hints.map(({ term, translated, insert }, position) => (
            <button
              key={term}
              type="button"
              className="ui-chip ui-chip--quiet"
              aria-label={t('translate.insertTerm', { term, translated })}
              aria-keyshortcuts={position < 9 ? `Alt+${position + 1}` : undefined}
              onClick={() => onInsert(insert)}
            >
              {position < 9 && <kbd>{position + 1}</kbd>}
              <span lang={unit.from}>{term}</span> → <strong lang={unit.to}>{translated}</strong>
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
