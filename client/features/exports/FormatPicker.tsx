import { useId } from 'react';
import type { ExportFormat } from '#client/http/exports.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { formatGroups } from './formats.ts';

/** The formats in groups, one of which holds: one radio group, so the arrow keys go through all. */
export function FormatPicker(props: { value: ExportFormat; onChange: (format: ExportFormat) => void }) {
  const { value, onChange } = props;
  const t = useTexts();
  const name = useId();
  return (
    <fieldset className="exports__formats">
      <legend className="visually-hidden">{t('exports.format')}</legend>
      {formatGroups.map((group) => (
        <div key={group.name} className="exports__group">
          <h3>{t(group.name)}</h3>
          {group.formats.map(({ format, Icon, name: title, text }) => (
            <label key={format} className="exports__format">
              <input
                type="radio"
                className="ui-cover"
                name={name}
                value={format}
                checked={format === value}
                onChange={() => onChange(format)}
              />
              <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
              <span>
                <strong>{t(title)}</strong>
                <small>{t(text)}</small>
              </span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
