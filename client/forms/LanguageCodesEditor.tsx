import { X } from 'lucide-react';
import { useMemo } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { type Language, localeOf } from '#shared/text/language.ts';
import { type EditorProps, stringsOf } from './editor.ts';

/** Languages that customers in the Netherlands and Belgium ask for most; any other code that is stored is shown too. */
const offered = [
  'nl', 'en', 'de', 'fr', 'pl', 'tr', 'ar', 'es', 'it', 'pt', 'uk', 'ru', 'ro', 'bg', 'hu', 'cs', 'sk', 'el', 'fy',
  'pap', 'ti', 'so', 'fa', 'ku', 'ber', 'zh', 'ja', 'ko', 'hi', 'ur', 'vi', 'th', 'da', 'sv', 'no', 'fi',
]; // biome-ignore format: one row of codes reads better than one code a row

/** Languages by their names: chosen ones as chips, more from a list. */
export function LanguageCodesEditor(props: EditorProps) {
  const { value, isReadOnly, write, labelId, inputId, describedBy, language } = props;
  const t = useTexts();
  const codes = stringsOf(value);
  const nameOf = useMemo(() => languageNamer(language), [language]);
  const others = useMemo(
    () =>
      offered
        .filter((code) => !codes.includes(code))
        .map((code) => ({ code, name: nameOf(code) }))
        .sort((one, other) => one.name.localeCompare(other.name, localeOf[language])),
    [codes, nameOf, language],
  );

  return (
    <fieldset aria-labelledby={labelId} aria-describedby={describedBy} className="form-chips">
      {codes.map((code) => (
        <span key={code} className="ui-chip form-picked">
          {nameOf(code)}
          {!isReadOnly && (
            <button
              type="button"
              className="form-picked__remove"
              aria-label={t('forms.remove', { name: nameOf(code) })}
              onClick={() => {
                write(codes.filter((one) => one !== code));
                document.getElementById(inputId)?.focus();
              }}
            >
              <X size={14} strokeWidth={1.75} aria-hidden="true" />
            </button>
          )}
        </span>
      ))}
      {isReadOnly && codes.length === 0 && <span className="form-open">{t('forms.chooseNone')}</span>}
      {!isReadOnly && (
        <select
          id={inputId}
          data-focus-first
          className="ui-input ui-select form-languages__add"
          aria-label={t('forms.addLanguage')}
          value=""
          onChange={(event) => event.target.value && write([...codes, event.target.value])}
        >
          <option value="">{t('forms.addLanguage')}</option>
          {others.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}

function languageNamer(language: Language): (code: string) => string {
  const names = new Intl.DisplayNames(localeOf[language], { type: 'language', fallback: 'code' });
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code; // A stored code that is no language code is shown as it is.
    }
  };
}
