import { Trash2, X } from 'lucide-react';
import { useCallback } from 'react';
import { Calculator } from '#client/calculators/Calculator.tsx';
import { Comments } from '#client/comments/lazy-comments.ts';
import { ConsentSection } from '#client/consent/lazy-consent.ts';
import { ThreadButton } from '#client/coverage/ThreadButton.tsx';
import { elementIcons } from '#client/elements/element-icons.ts';
import { CardForm } from '#client/forms/CardForm.tsx';
import { type CardFormKind, formFor, isAgreedOn } from '#client/forms/card-form.ts';
import { Inputs } from '#client/forms/Inputs.tsx';
import { ReadOnlyNote } from '#client/forms/ReadOnlyNote.tsx';
import { useReadOnlyReason } from '#client/forms/use-edit-access.ts';
import { useRemoval } from '#client/forms/use-removal.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Reactions } from '#client/reactions/lazy-reactions.tsx';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { Button, IconButton } from '#client/ui/Button.tsx';
import { openItem } from '#client/ui-state/ui-store.ts';
import { VotesOn } from '#client/votes/VotesOn.tsx';
import { cardIdOf, faceOf } from '#shared/elements/kinds.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import { noteShape } from '#shared/strategy/enums/board.ts';
import { findItem, type Strategy } from '#shared/strategy/strategy.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import type { Language } from '#shared/text/language.ts';
import { CardFindings } from './CardFindings.tsx';

/** One card: what it is, what is wrong with it, its form, and what people said about it. */
export function CardDetail({ itemId, onClose }: { itemId: string; onClose: () => void }) {
  const t = useTexts();
  const [language] = useLanguage();
  const reason = useReadOnlyReason(itemId);
  const remove = useRemoval();
  const header = useStrategySelector(
    useCallback((strategy: Strategy) => headerOf(strategy, itemId, language), [itemId, language]),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );

  if (!header) return <p className="detail__gone">{t('detail.gone')}</p>;
  const { kind, icon, eyebrow, status, title, cardId } = header;
  const Icon = icon && elementIcons[icon];
  const removable = kind.form === 'item' ? { entity: kind.entity, id: kind.id } : null;
  const note = kind.form === 'note' ? { entity: 'notes' as const, id: kind.id } : null;
  const toRemove = removable ?? note;

  return (
    <article className="detail__card">
      <header className="detail__header">
        <div className="detail__titles">
          {(eyebrow !== title || status) && (
            <p className="detail__eyebrow">
              {Icon && <Icon size={14} strokeWidth={1.75} aria-hidden="true" />}
              {status ? t('detail.eyebrow', { kind: eyebrow, status }) : eyebrow}
            </p>
          )}
          <h2>{title}</h2>
        </div>
        <IconButton className="detail__close" label={t('detail.close')} size="small" onClick={onClose}>
          <X size={16} strokeWidth={1.75} />
        </IconButton>
      </header>
      <div className="detail__body">
        {reason && <ReadOnlyNote reason={reason} />}
        <Reactions itemId={itemId} />
        <CardFindings itemId={itemId} cardId={cardId} />
        <ThreadButton itemId={itemId} />
        <VotesOn id={cardId} />
        {kind.form === 'scaffold' && kind.entity === 'blocks' && <Calculator blockId={kind.id} />}
        {kind.form === 'departments' && <ConsentSection item={null} />}
        <CardForm kind={kind} isReadOnly={reason !== null} onOpen={openItem} />
        {isAgreedOn(kind) && <ConsentSection item={itemId} />}
        {kind.form !== 'note' && kind.form !== 'departments' && (
          <Inputs item={cardId} isReadOnly={reason !== null} />
        )}
        <Comments itemId={itemId} />
        {toRemove && reason === null && (
          <Button
            variant="quiet"
            size="small"
            className="detail__remove"
            icon={<Trash2 size={14} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => remove([toRemove], title)}
          >
            {note ? t('detail.removeNote') : t('detail.removeCard')}
          </Button>
        )}
      </div>
    </article>
  );
}

interface Header {
  readonly kind: CardFormKind;
  readonly cardId: string;
  readonly icon: keyof typeof elementIcons | null;
  readonly eyebrow: string;
  readonly status: string | null;
  readonly title: string;
}

function headerOf(strategy: Strategy, itemId: string, language: Language): Header | null {
  const kind = formFor(strategy, itemId);
  if (!kind) return null;
  const cardId =
    kind.form === 'note' || kind.form === 'item' ? itemId : (cardIdOf(strategy, itemId) ?? itemId);
  const face = faceOf(strategy, cardId, language);
  if (face) {
    const { icon, eyebrow, title, status } = face;
    return { kind, cardId, icon, eyebrow, title, status: status?.label ?? null };
  }
  const entity = kind.form === 'note' ? 'notes' : kind.form === 'item' ? kind.entity : null;
  const shape = kind.form === 'note' ? findItem(strategy, 'notes', itemId)?.shape : null;
  const label = shape
    ? noteShape.labels[shape][language]
    : entity
      ? definitionOf(entity).label[language]
      : '';
  const title = entity === null ? '' : titleOf(strategy, entity, itemId, language);
  return {
    kind,
    cardId,
    icon: null,
    eyebrow: label,
    status: null,
    title: entity === 'notes' ? label : title,
  };
}
