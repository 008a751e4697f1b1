import { useTexts } from '#client/i18n/use-texts.ts';
import { localeOf } from '#shared/text/language.ts';
import { type EditorProps, stringOf } from './editor.ts';

const firstYear = 2000;
const lastYear = 2099;

/** Whether the browser has its own input for a month; Firefox and Safari on a computer do not. */
function hasMonthInput(): boolean {
  const input = document.createElement('input');
  input.type = 'month';
  return input.type === 'month';
}

/** A month, with the browser's own input or, where it has none, a list of months and a year. */
export function MonthEditor(props: EditorProps) {
  const { value, isReadOnly, write, inputId, describedBy } = props;
  if (!hasMonthInput()) return <MonthAndYear {...props} />;
  return (
    <input
      id={inputId}
      className="ui-input form-month"
      type="month"
      min={`${firstYear}-01`}
      max={`${lastYear}-12`}
      value={stringOf(value)}
      readOnly={isReadOnly}
      aria-describedby={describedBy}
      onChange={(event) => write(event.target.value || null)}
    />
  );
}

/** Month and year as two lists; the month is stored as soon as both are known. */
function MonthAndYear(props: EditorProps) {
  const { value, isReadOnly, write, inputId, describedBy, meta, language } = props;
  const t = useTexts();
  const [year = '', month = ''] = stringOf(value).split('-');
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: 16 }, (_, index) => String(thisYear - 3 + index));
  if (year && !years.includes(year)) years.push(year);
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const nameOf = new Intl.DateTimeFormat(localeOf[language], { month: 'long', timeZone: 'UTC' });
  const label = meta.label[language];

  const choose = (nextYear: string, nextMonth: string) => {
    if (nextYear === '' && nextMonth === '') write(null);
    else write(`${nextYear || String(thisYear)}-${nextMonth || '01'}`);
  };

  return (
    <span className="form-month-and-year">
      <select
        id={inputId}
        className="ui-input ui-select"
        aria-label={t('forms.monthOf', { field: label })}
        aria-describedby={describedBy}
        disabled={isReadOnly}
        value={month}
        onChange={(event) => choose(event.target.value ? year : '', event.target.value)}
      >
        <option value="">{t('forms.monthOpen')}</option>
        {months.map((one) => (
          <option key={one} value={one}>
            {nameOf.format(new Date(`2026-${one}-15T12:00:00Z`))}
          </option>
        ))}
      </select>
      <select
        className="ui-input ui-select"
        aria-label={t('forms.yearOf', { field: label })}
        disabled={isReadOnly}
        value={year}
        onChange={(event) => choose(event.target.value, event.target.value ? month : '')}
      >
        <option value="">{t('forms.yearOpen')}</option>
        {years.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </span>
  );
}

/** A day and a time; shown and typed in the time zone of this device, stored with its offset. */
export function DateTimeEditor({ value, isReadOnly, write, inputId, describedBy }: EditorProps) {
  return (
    <input
      id={inputId}
      className="ui-input form-date-time"
      type="datetime-local"
      value={localDateTime(stringOf(value))}
      readOnly={isReadOnly}
      aria-describedby={describedBy}
      onChange={(event) => {
        const date = new Date(event.target.value);
        write(Number.isNaN(date.getTime()) ? null : date.toISOString());
      }}
    />
  );
}

function localDateTime(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
