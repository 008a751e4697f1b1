import { Plus } from 'lucide-react';
import { useId } from 'react';
import { inSentence } from '#client/forms/in-sentence.ts';
import { useReadOnlyReason } from '#client/forms/use-edit-access.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useBoardWriter } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { addItem } from '#shared/board/operations.ts';
import { addableIn } from '#shared/elements/kinds.ts';
import { definitionOf, type ListEntityName } from '#shared/strategy/entities.ts';
import { OutlineCard } from './OutlineCard.tsx';
import { useOutline } from './outline-context.ts';

/** The items of one list under a heading with their number, and a way to add one. */
export function ItemGroup({ entity, ids }: { entity: ListEntityName; ids: readonly string[] }) {
  const t = useTexts();
  const [language] = useLanguage();
  const board = useBoardWriter();
  const { arriveAt } = useOutline();
  const reason = useReadOnlyReason(ids[0] ?? regionCard(entity));
  const headingId = useId();
  const { label, plural } = definitionOf(entity);

  const add = () => {
    const added = addItem(board, entity);
    if (added.ok) arriveAt(added.id, 'field');
    else showToast(t('forms.notTaken'), { tone: 'problem' });
  };

  return (
    <section className="outline-group" aria-labelledby={headingId}>
      <h3 id={headingId} className="outline-group__title">
        {t('forms.items', { entity: plural[language], count: ids.length })}
      </h3>
      {ids.length > 0 && (
        <ul className="outline-cards">
          {ids.map((id, index) => (
            <OutlineCard
              key={id}
              id={id}
              level={4}
              before={index > 0 ? (ids[index - 2] ?? null) : undefined}
              after={index < ids.length - 1 ? ids[index + 1] : undefined}
            />
          ))}
        </ul>
      )}
      {reason === null && (
        <Button
          className="outline-group__add"
          size="small"
          variant="quiet"
          icon={<Plus size={16} strokeWidth={1.75} aria-hidden="true" />}
          onClick={add}
        >
          {t('forms.addItem', { entity: inSentence(label[language]) })}
        </Button>
      )}
    </section>
  );
}

/** A card that always stands in the region of a list, by which one knows whether that region is locked. */
function regionCard(entity: ListEntityName): string {
  const cards: Readonly<Record<number, string>> = {
    1: 'profile',
    3: 'goals',
    5: 'staffing',
    7: 'meta',
    8: 'verdicts',
  };
  const region = Object.entries(addableIn).find(([, entities]) => entities.includes(entity))?.[0];
  return cards[Number(region)] ?? entity;
}
