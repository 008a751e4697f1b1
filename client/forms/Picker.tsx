import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import type { ChipOption } from './ChoiceChips.tsx';

export interface PickerProps {
  readonly options: readonly ChipOption[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string, isChosen: boolean) => void;
  readonly isReadOnly: boolean;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  /** The text of the button that opens the list, and its full name. */
  readonly openLabel: string;
  readonly openName: string;
}

const filterFrom = 9;

/** What is chosen as chips that can be taken away, and a list with boxes to choose more from. */
export function Picker(props: PickerProps) {
  const { options, chosen, onToggle, isReadOnly, labelId, describedBy, openLabel, openName } = props;
  const t = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const shownAsChosen = options.filter((option) => chosen.includes(option.value));

  const close = () => {
    setIsOpen(false);
    opener.current?.focus();
  };

  return (
    <fieldset className="form-picker" aria-labelledby={labelId} aria-describedby={describedBy}>
      <div className="form-chips">
        {shownAsChosen.map((option) => (
          <span key={option.value} className="ui-chip form-picked">
            {option.icon}
            <span className="form-picked__name">{option.label}</span>
            {!isReadOnly && (
              <button
                type="button"
                className="form-picked__remove"
                aria-label={t('forms.remove', { name: option.label })}
                onClick={() => {
                  onToggle(option.value, false);
                  opener.current?.focus();
                }}
              >
                <X size={14} strokeWidth={1.75} aria-hidden="true" />
              </button>
            )}
          </span>
        ))}
        {isReadOnly && shownAsChosen.length === 0 && (
          <span className="form-open">{t('forms.chooseNone')}</span>
        )}
        {!isReadOnly && (
          <button
            ref={opener}
            type="button"
            className="ui-chip ui-chip--add"
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            aria-label={openName}
            data-focus-first
            onClick={() => setIsOpen((was) => !was)}
          >
            <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
            {openLabel}
          </button>
        )}
      </div>
      {isOpen && !isReadOnly && (
        <PickList id={listId} options={options} chosen={chosen} onToggle={onToggle} onClose={close} />
      )}
    </fieldset>
  );
}

function PickList(props: {
  id: string;
  options: readonly ChipOption[];
  chosen: readonly string[];
  onToggle: (value: string, isChosen: boolean) => void;
  onClose: () => void;
}) {
  const { id, options, chosen, onToggle, onClose } = props;
  const t = useTexts();
  const [filter, setFilter] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const wanted = filter.trim().toLocaleLowerCase();
  const fitting = options.filter((option) => option.label.toLocaleLowerCase().includes(wanted));

  useEffect(() => {
    list.current?.querySelector('input')?.focus();
  }, []);

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const inputs = [...(list.current?.querySelectorAll<HTMLElement>('input') ?? [])];
      const active = document.activeElement;
      const at = active instanceof HTMLElement ? inputs.indexOf(active) : -1;
      inputs[(at + (event.key === 'ArrowDown' ? 1 : -1) + inputs.length) % inputs.length]?.focus();
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the controls inside it.
    <div id={id} ref={list} className="form-pick" onKeyDown={handleKeyDown}>
      {options.length >= filterFrom && (
        <input
          type="search"
          className="ui-input form-pick__filter"
          placeholder={t('forms.filter')}
          aria-label={t('forms.filter')}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      )}
      <div className="form-pick__list">
        {fitting.map((option) => (
          <label key={option.value} className="form-pick__option">
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={(event) => onToggle(option.value, event.target.checked)}
            />
            {option.icon}
            <span>{option.label}</span>
          </label>
        ))}
        {fitting.length === 0 && (
          <p className="form-open">
            {options.length === 0 ? t('forms.nothingToConnect') : t('forms.nothingFound')}
          </p>
        )}
      </div>
      <Button size="small" variant="quiet" onClick={onClose}>
        {t('forms.done')}
      </Button>
    </div>
  );
}
