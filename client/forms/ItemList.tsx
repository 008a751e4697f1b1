import { Plus, Trash2 } from 'lucide-react';
import { useCallback } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useBoardWriter, useStrategySelector } from '#client/sync/hooks.ts';
import { Button, IconButton } from '#client/ui/Button.tsx';
import { addItem } from '#shared/board/operations.ts';
import { definitionOf, type ListEntityName } from '#shared/strategy/entities.ts';
import { itemsOf, type Strategy } from '#shared/strategy/strategy.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import { inSentence } from './in-sentence.ts';
import { useRemoval } from './use-removal.ts';

interface ItemListProps {
  readonly entity: ListEntityName;
  readonly isReadOnly: boolean;
  readonly onOpen: (itemId: string) => void;
}

/** The items of a list entity by title, to open, throw away or add to. */
export function ItemList({ entity, isReadOnly, onOpen }: ItemListProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const board = useBoardWriter();
  const remove = useRemoval();
  const titles = useStrategySelector(
    useCallback(
      (strategy: Strategy) =>
        itemsOf(strategy, entity).map(({ id }) => ({ id, title: titleOf(strategy, entity, id, language) })),
      [entity, language],
    ),
    sameTitles,
  );
  const { label, plural } = definitionOf(entity);

  const add = () => {
    const added = addItem(board, entity);
    if (added.ok) onOpen(added.id);
  };

  return (
    <fieldset className="form-items" aria-label={plural[language]}>
      <p className="form-part__title">
        {t('forms.items', { entity: plural[language], count: titles.length })}
      </p>
      {titles.length > 0 && (
        <ul>
          {titles.map(({ id, title }) => (
            <li key={id}>
              <button type="button" className="form-items__open" onClick={() => onOpen(id)}>
                {title}
              </button>
              {!isReadOnly && (
                <IconButton
                  size="small"
                  label={t('forms.removeItem', { name: title })}
                  onClick={() => remove([{ entity, id }], title)}
                >
                  <Trash2 size={14} strokeWidth={1.75} />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <Button size="small" icon={<Plus size={14} strokeWidth={1.75} aria-hidden="true" />} onClick={add}>
          {t('forms.addItem', { entity: inSentence(label[language]) })}
        </Button>
      )}
    </fieldset>
  );
}

interface ItemTitle {
  readonly id: string;
  readonly title: string;
}

function sameTitles(one: readonly ItemTitle[], other: readonly ItemTitle[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ id, title }, index) => id === other[index]?.id && title === other[index].title)
  );
}
