import type { TFunction } from 'i18next';
import { useId } from 'react';
import type { NumberProblem } from '#client/forms/number-text.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { formatNumber } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import type { Figure } from './use-figure.ts';

interface FigureFieldProps {
  readonly figure: Figure;
  readonly label: string;
  readonly unit?: string;
  readonly hint?: string | undefined;
  /** A short label for the eye where the whole one is read aloud, as for the eleven marks. */
  readonly shortLabel?: string;
}

/** One number to try out, with its unit. What is typed here goes nowhere. */
export function FigureField({ figure, label, unit, hint, shortLabel }: FigureFieldProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const ids = useId();
  const { problem, bounds } = figure;
  const note = problem ? problemText(problem, language, t) : hint;
  const described = [unit && `${ids}-unit`, note && `${ids}-note`].filter(Boolean).join(' ');
  return (
    <div className="calculator__figure">
      <label htmlFor={ids}>
        {shortLabel ? (
          <>
            <span aria-hidden="true">{shortLabel}</span>
            <span className="visually-hidden">{label}</span>
          </>
        ) : (
          label
        )}
      </label>
      <span className="calculator__number">
        <input
          id={ids}
          className="ui-input tabular"
          type="text"
          inputMode={bounds.isWhole ? 'numeric' : 'decimal'}
          autoComplete="off"
          maxLength={30}
          value={figure.text}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described || undefined}
          onChange={(event) => figure.change(event.target.value)}
          onBlur={figure.leave}
        />
        {unit && (
          <span id={`${ids}-unit`} className="calculator__unit">
            {unit}
          </span>
        )}
      </span>
      {note && (
        <p id={`${ids}-note`} className={problem ? 'ui-field__error' : 'calculator__hint'}>
          {note}
        </p>
      )}
    </div>
  );
}

function problemText(problem: NumberProblem, language: Language, t: TFunction): string {
  switch (problem.problem) {
    case 'notANumber':
      return t('forms.notANumber', { example: formatNumber(1500.5, language) });
    case 'notWhole':
      return t('forms.notWhole');
    case 'tooLow':
      return t('forms.tooLow', { limit: formatNumber(problem.limit, language) });
    case 'tooHigh':
      return t('forms.tooHigh', { limit: formatNumber(problem.limit, language) });
  }
}
