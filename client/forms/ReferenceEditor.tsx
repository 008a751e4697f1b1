import { useTexts } from '#client/i18n/use-texts.ts';
import { Swatch } from '#client/ui/Chip.tsx';
import { ChoiceChips } from './ChoiceChips.tsx';
import { type EditorProps, stringOf, stringsOf } from './editor.ts';
import { Picker } from './Picker.tsx';
import { asChips, grouped, type ReferenceOption, useReferenceOptions } from './reference-options.tsx';

const mostChips = 6;

/** One other item, by its title: chips while there are few, else a list. */
export function ReferenceEditor(props: EditorProps) {
  const { value, isReadOnly, write, labelId, describedBy } = props;
  const t = useTexts();
  const options = useReferenceOptions(props);
  const chosen = stringOf(value);

  if (options.length === 0) return <p className="form-open">{t('forms.nothingToConnect')}</p>;
  if (options.length <= mostChips && options.every((option) => option.label.length <= 40)) {
    return (
      <ChoiceChips
        many={false}
        options={asChips(options)}
        chosen={chosen ? [chosen] : []}
        onToggle={(option, isChosen) => write(isChosen ? option : null)}
        isReadOnly={isReadOnly}
        labelId={labelId}
        describedBy={describedBy}
      />
    );
  }
  return <ReferenceList {...props} options={options} />;
}

function ReferenceList(props: EditorProps & { options: readonly ReferenceOption[] }) {
  const { meta, value, language, isReadOnly, write, inputId, labelId, describedBy, options } = props;
  const t = useTexts();
  const chosen = stringOf(value);
  const current = options.find((option) => option.value === chosen);
  return (
    <span className="form-reference">
      {current && current.color !== null && (
        <Swatch color={current.color} isSecondRound={current.isSecondRound} />
      )}
      <select
        id={inputId}
        className="ui-input ui-select"
        value={current ? chosen : ''}
        disabled={isReadOnly}
        aria-labelledby={labelId}
        aria-describedby={describedBy}
        onChange={(event) => write(event.target.value || null)}
      >
        <option value="">{t('forms.chooseNone')}</option>
        {meta.to === 'any'
          ? grouped(options, language).map((group) => (
              <optgroup key={group.name} label={group.name}>
                {group.options.map(toOption)}
              </optgroup>
            ))
          : options.map(toOption)}
      </select>
    </span>
  );
}

function toOption({ value, label }: ReferenceOption) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

/** Any number of other items: departments as chips to switch on and off, the rest as chips with a list behind Koppel. */
export function ReferencesEditor(props: EditorProps & { toggle: (value: string, isIn: boolean) => void }) {
  const { meta, value, language, isReadOnly, toggle, labelId, describedBy } = props;
  const t = useTexts();
  const options = useReferenceOptions(props);
  const shared = { chosen: stringsOf(value), onToggle: toggle, isReadOnly, labelId, describedBy };

  if (options.length === 0) return <p className="form-open">{t('forms.nothingToConnect')}</p>;
  if (meta.to === 'departments' && options.length <= 10) {
    return <ChoiceChips many options={asChips(options)} {...shared} />;
  }
  return (
    <Picker
      options={asChips(options)}
      {...shared}
      openLabel={t('forms.connect')}
      openName={t('forms.connectTo', { field: meta.label[language] })}
    />
  );
}
