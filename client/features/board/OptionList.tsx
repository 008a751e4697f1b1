import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import './option-list.css';

/** One thing to choose. */
export interface Option {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly icon?: ReactNode;
  /** Shown at the right: a key. */
  readonly hint?: string;
}

export interface OptionListProps {
  label: string;
  placeholder: string;
  /** The options that fit what was typed, best first. */
  find: (query: string) => readonly Option[];
  /** What stands there when nothing fits. */
  emptyText: string;
  onChoose: (option: Option) => void;
  onEscape?: () => void;
}

/** A text field with a list under it: typing narrows the list, arrows walk, Enter chooses. */
export function OptionList({ label, placeholder, find, emptyText, onChoose, onEscape }: OptionListProps) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const options = find(query);
  const current = options[Math.min(at, options.length - 1)];

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = (Math.min(at, options.length - 1) + step + options.length) % Math.max(1, options.length);
      setAt(next);
      document.getElementById(`${listId}-${options[next]?.id}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      onChoose(current);
    } else if (event.key === 'Escape' && onEscape) {
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    }
  };

  return (
    <div className="option-list">
      <input
        // biome-ignore lint/a11y/noAutofocus: it opens because somebody asked for it, to type in at once.
        autoFocus
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-activedescendant={current ? `${listId}-${current.id}` : undefined}
        placeholder={placeholder}
        autoComplete="off"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={handleKeyDown}
      />
      {options.length === 0 && query !== '' && <p role="status">{emptyText}</p>}
      <div id={listId} role="listbox" aria-label={label} className="option-list__options">
        {options.map((option) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and hears the keys.
          <div
            key={option.id}
            id={`${listId}-${option.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={option === current}
            className="option-list__option"
            onClick={() => onChoose(option)}
            onPointerMove={() => setAt(options.indexOf(option))}
          >
            {option.icon}
            <span className="option-list__label">{option.label}</span>
            {option.detail && <span className="option-list__detail">{option.detail}</span>}
            {option.hint && <kbd>{option.hint}</kbd>}
          </div>
        ))}
      </div>
    </div>
  );
}
