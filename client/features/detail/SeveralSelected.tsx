import { Trash2, Vote } from 'lucide-react';
import { useCallback } from 'react';
import { useRemoval } from '#client/forms/use-removal.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useCanEdit, useIsTaken, useMe, useStrategySelector } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { select } from '#client/ui-state/ui-store.ts';
import { openVoteWindow } from '#client/ui-state/vote-marks.ts';
import { definitionOf, type ListEntityName } from '#shared/strategy/entities.ts';
import { entityOfItem, type Strategy } from '#shared/strategy/strategy.ts';
import { titleOf } from '#shared/strategy/titles.ts';

interface SelectedItem {
  readonly id: string;
  readonly entity: ListEntityName;
  readonly title: string;
  readonly isFixed: boolean;
}

/** Several cards or notes at once: which they are, and what can be done with all of them. */
export function SeveralSelected({ ids }: { ids: readonly string[] }) {
  const t = useTexts();
  const [language] = useLanguage();
  const canEdit = useCanEdit();
  const { role } = useMe();
  const canVote = useIsTaken('vote.open');
  const remove = useRemoval();
  const items = useStrategySelector(
    useCallback(
      (strategy: Strategy) =>
        ids.flatMap((id): SelectedItem[] => {
          const entity = entityOfItem(strategy, id);
          if (!entity) return [];
          const isFixed = definitionOf(entity).fixedIds !== undefined;
          return [{ id, entity, isFixed, title: titleOf(strategy, entity, id, language) }];
        }),
      [ids, language],
    ),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
  const removable = items.filter(({ isFixed }) => !isFixed);

  return (
    <div className="detail__several">
      <h2>{t('detail.several', { count: ids.length })}</h2>
      <ul>
        {items.slice(0, 30).map(({ id, title }) => (
          <li key={id}>
            <button type="button" className="detail__one" onClick={() => select([id])}>
              {title}
            </button>
          </li>
        ))}
      </ul>
      {items.length > 30 && <p className="form-open">{t('detail.andMore', { count: items.length - 30 })}</p>}
      {role === 'facilitator' && canVote && (
        <Button
          icon={<Vote size={16} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => openVoteWindow({ kind: 'new' })}
        >
          {t('votes.onThese')}
        </Button>
      )}
      {canEdit && removable.length > 0 && (
        <Button
          icon={<Trash2 size={16} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => remove(removable, t('detail.items', { count: removable.length }))}
        >
          {t('detail.removeSeveral', { count: removable.length })}
        </Button>
      )}
      {canEdit && removable.length < items.length && <p className="form-open">{t('detail.fixedStay')}</p>}
    </div>
  );
}
