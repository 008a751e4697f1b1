import { RotateCcw } from 'lucide-react';
import { useId } from 'react';
import { unitSuffix } from '#client/forms/NumberEditor.tsx';
import { numberForInput, parseNumber } from '#client/forms/number-text.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { type ThresholdName, thresholdDefinitions } from '#shared/pitfalls/thresholds.ts';
import { formatWithUnit } from '#shared/strategy/paths.ts';
import { formatNumber } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { unitOf } from './threshold-unit.ts';

interface ThresholdFieldProps {
  readonly name: ThresholdName;
  readonly typed: string;
  readonly onChange: (typed: string) => void;
}

/** The number that was typed for a threshold; `null` when it cannot be taken. */
export function thresholdFrom(name: ThresholdName, typed: string, language: Language): number | null {
  const { min, max } = thresholdDefinitions[name];
  const parsed = parseNumber(typed, language, { isWhole: true, min, max });
  return parsed.ok ? parsed.value : null;
}

/** One threshold: its number with unit, what is usual, and a way back to that. */
export function ThresholdField({ name, typed, onChange }: ThresholdFieldProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const id = useId();
  const noteId = useId();
  const { label, usual, min, max } = thresholdDefinitions[name];
  const unit = unitOf(name);
  const value = thresholdFrom(name, typed, language);
  const isWrong = value === null;
  return (
    <div className="threshold">
      <label htmlFor={id}>{label[language]}</label>
      <span className="threshold__number">
        <input
          id={id}
          className="ui-input tabular"
          type="text"
          inputMode={min < 0 ? 'text' : 'numeric'}
          autoComplete="off"
          maxLength={12}
          value={typed}
          aria-invalid={isWrong || undefined}
          aria-describedby={noteId}
          onChange={(event) => onChange(event.target.value)}
        />
        <span className="threshold__unit">{unitSuffix(unit, t)}</span>
      </span>
      <span className="threshold__reset">
        {value !== usual && (
          <IconButton
            size="small"
            label={t('checks.reset', { label: label[language] })}
            onClick={() => onChange(numberForInput(usual, language))}
          >
            <RotateCcw size={15} strokeWidth={1.75} />
          </IconButton>
        )}
      </span>
      <p id={noteId} className={isWrong ? 'ui-field__error' : 'ui-field__hint'}>
        {isWrong
          ? t('checks.outOfRange', { min: formatNumber(min, language), max: formatNumber(max, language) })
          : t('checks.usual', { usual: formatWithUnit(usual, unit, language) })}
      </p>
    </div>
  );
}
