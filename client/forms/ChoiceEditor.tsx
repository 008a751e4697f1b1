import { useTexts } from '#client/i18n/use-texts.ts';
import type { FieldMeta } from '#shared/strategy/field.ts';
import type { Language } from '#shared/text/language.ts';
import { ChoiceChips } from './ChoiceChips.tsx';
import { type EditorProps, stringOf, stringsOf } from './editor.ts';
import { Picker } from './Picker.tsx';

/** Up to this many answers stand side by side as chips; more become a list to choose from. */
const mostChipsForOne = 6;
const mostChipsForMany = 10;

/** One answer out of a fixed list. */
export function ChoiceEditor(props: EditorProps) {
  const { meta, value, language, isReadOnly, write, labelId, inputId, describedBy } = props;
  const t = useTexts();
  const options = optionsOf(meta, language);
  const chosen = stringOf(value);

  if (options.length <= mostChipsForOne) {
    return (
      <ChoiceChips
        many={false}
        options={options}
        chosen={chosen ? [chosen] : []}
        onToggle={(option, isChosen) => write(isChosen ? option : null)}
        isReadOnly={isReadOnly}
        labelId={labelId}
        describedBy={describedBy}
      />
    );
  }
  return (
    <select
      id={inputId}
      className="ui-input ui-select"
      value={chosen}
      disabled={isReadOnly}
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      onChange={(event) => write(event.target.value || null)}
    >
      <option value="">{t('forms.chooseNone')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** Any number of answers out of a fixed list. */
export function ChoicesEditor(props: EditorProps & { toggle: (value: string, isIn: boolean) => void }) {
  const { meta, value, language, isReadOnly, toggle, labelId, describedBy } = props;
  const t = useTexts();
  const options = optionsOf(meta, language);
  const chosen = stringsOf(value);

  if (options.length <= mostChipsForMany) {
    return (
      <ChoiceChips
        many
        options={options}
        chosen={chosen}
        onToggle={toggle}
        isReadOnly={isReadOnly}
        labelId={labelId}
        describedBy={describedBy}
      />
    );
  }
  return (
    <Picker
      options={options}
      chosen={chosen}
      onToggle={toggle}
      isReadOnly={isReadOnly}
      labelId={labelId}
      describedBy={describedBy}
      openLabel={t('forms.choose')}
      openName={t('forms.choosePicker', { field: meta.label[language] })}
    />
  );
}

/** The answers of a field's list, with their labels. */
function optionsOf({ options }: FieldMeta, language: Language) {
  return (options?.values ?? []).map((value) => ({
    value,
    label: options?.labels[value]?.[language] ?? value,
  }));
}
