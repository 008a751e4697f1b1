import { useEffect, useRef } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { bringIntoView } from '#client/ui/bring-into-view.ts';
import { Swatch } from '#client/ui/Chip.tsx';
import { classNames } from '#client/ui/class-names.ts';
import type { MentionOption } from './mention-query.ts';

/** Id of an option in the page, for the text that points at it. */
export function optionIdOf(listId: string, index: number): string {
  return `${listId}-${index}`;
}

interface MentionPickerProps {
  readonly id: string;
  readonly options: readonly MentionOption[];
  readonly active: number;
  readonly onPick: (option: MentionOption) => void;
}

/** The departments to call on. The keyboard stays in the text, which moves through the list. */
export function MentionPicker({ id, options, active, onPick }: MentionPickerProps) {
  const t = useTexts();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (list.current) bringIntoView(list.current, 'nearest');
  }, []);

  useEffect(() => {
    const option = list.current?.children[active];
    if (!list.current || !(option instanceof HTMLElement)) return;
    const { scrollTop, clientHeight } = list.current;
    const { offsetTop, offsetHeight } = option;
    if (offsetTop < scrollTop) list.current.scrollTop = offsetTop;
    else if (offsetTop + offsetHeight > scrollTop + clientHeight)
      list.current.scrollTop = offsetTop + offsetHeight - clientHeight;
  }, [active]);

  return (
    <div ref={list} id={id} className="mention-picker" role="listbox" aria-label={t('comments.mentions')}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard in the text that has the focus.
        <div
          key={option.id}
          id={optionIdOf(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={classNames(
            'mention-picker__option',
            index === active && 'mention-picker__option--active',
          )}
          // The focus stays in the text.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(option)}
        >
          <Swatch color={option.color} isSecondRound={option.isSecondRound} />
          {option.name}
        </div>
      ))}
    </div>
  );
}
