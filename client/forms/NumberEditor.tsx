import type { TFunction } from 'i18next';
import { useId } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { type KpiUnit, kpiUnit } from '#shared/strategy/kpi-units.ts';
import { formatNumber } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import type { EditorProps } from './editor.ts';
import { FieldProblem } from './FieldProblem.tsx';
import { type NumberBounds, type NumberProblem, numberForInput, parseNumber } from './number-text.ts';
import { useDraft } from './use-draft.ts';

/** A number with its unit, typed with comma or point. `kpiKind` decides the unit of a KPI's target and baseline. */
export function NumberEditor(props: EditorProps & { kpiKind: string | null }) {
  const { meta, value, language, isReadOnly, write, inputId, describedBy, kpiKind } = props;
  const t = useTexts();
  const problemId = useId();
  const unitId = useId();
  const isKpi = meta.unit === 'kpi';
  const kpi = isKpi && kpiKind !== null ? kpiUnit(kpiKind) : null;
  const bounds: NumberBounds = {
    isWhole: meta.kind === 'integer',
    min: kpi ? kpi.min : (meta.min ?? null),
    max: kpi ? (kpi.max ?? null) : (meta.max ?? null),
  };
  const draft = useDraft<number | null, NumberProblem>({
    shown: typeof value === 'number' ? numberForInput(value, language) : '',
    parse: (text) => {
      const parsed = parseNumber(text, language, bounds);
      return parsed.ok ? parsed : { ok: false, problem: parsed };
    },
    write,
  });
  const suffix = isKpi ? kpi && kpiSuffix(kpi, language, t) : unitSuffix(meta.unit, t);
  const ids = [describedBy, suffix && unitId, draft.problem && problemId].filter(Boolean).join(' ');

  return (
    <>
      <span className="form-number">
        <input
          id={inputId}
          className="ui-input form-number__input tabular"
          type="text"
          inputMode={(bounds.min ?? -1) < 0 ? 'text' : bounds.isWhole ? 'numeric' : 'decimal'}
          autoComplete="off"
          maxLength={60}
          value={draft.text}
          readOnly={isReadOnly}
          aria-invalid={draft.problem ? true : undefined}
          aria-describedby={ids || undefined}
          onChange={(event) => draft.change(event.target.value)}
          onBlur={draft.settle}
          onKeyDown={(event) => event.key === 'Enter' && draft.settle()}
        />
        {suffix && (
          <span id={unitId} className="form-number__unit">
            {suffix}
          </span>
        )}
      </span>
      {draft.problem && (
        <FieldProblem
          id={problemId}
          text={problemText(draft.problem, language, t)}
          isKept={draft.text !== ''}
        />
      )}
    </>
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

function kpiSuffix(kpi: KpiUnit, language: Language, t: TFunction): string | null {
  if (kpi.unit !== 'score') return unitSuffix(kpi.unit, t);
  return t('forms.scale', {
    min: formatNumber(kpi.min, language),
    max: formatNumber(kpi.max ?? kpi.min, language),
  });
}

/** The unit beside a number that is typed. */
export function unitSuffix(unit: KpiUnit['unit'] | undefined, t: TFunction): string | null {
  switch (unit) {
    case 'percent':
      return t('forms.unitPercent');
    case 'eur':
      return t('forms.unitEuros');
    case 'seconds':
      return t('forms.unitSeconds');
    case 'minutes':
      return t('forms.unitMinutes');
    case 'hours':
      return t('forms.unitHours');
    case 'months':
      return t('forms.unitMonths');
    case 'years':
      return t('forms.unitYears');
    case 'fte':
      return t('forms.unitFte');
    case 'perHour':
      return t('forms.unitPerHour');
    case 'perCustomer':
      return t('forms.unitPerCustomer');
    case 'contacts':
      return t('forms.unitContacts');
    default:
      return null;
  }
}
