import { type KeyboardEvent, useId, useState } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useStrategySelector, useWorkshop } from '#client/sync/hooks.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { commentPlaceOf } from '#shared/comments/place.ts';
import { isReactionOf, type ReactionKind, type ReactionTotal } from '#shared/reactions/reactions.ts';
import { reactionKind } from '#shared/strategy/enums/board.ts';
import { ReactionNames } from './ReactionNames.tsx';
import { toggleReaction } from './reacting.ts';
import { reactionIcons } from './reaction-icons.ts';
import { useReactionTotals } from './reaction-index.ts';
import { useNamesOf } from './use-names-of.ts';
import './reactions.css';

/** A button for each reaction to a card or note: pressed when it is mine, and by whom it was given on hover and focus. */
export function ReactionBar({ itemId }: { itemId: string }) {
  const cardId = useStrategySelector((strategy) => commentPlaceOf(strategy, itemId)?.cardId ?? null);
  return cardId === null ? null : <ButtonsOf itemId={itemId} cardId={cardId} />;
}

function ButtonsOf({ itemId, cardId }: { itemId: string; cardId: string }) {
  const t = useTexts();
  const workshop = useWorkshop();
  const totals = useReactionTotals(cardId);
  const [shown, setShown] = useState<ReactionKind | null>(null);
  const told = totals.find(({ kind }) => kind === shown);

  const toggle = (kind: ReactionKind) => {
    if (!toggleReaction(workshop, [itemId], kind).ok) showToast(t('reactions.notTaken'), { tone: 'problem' });
  };

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !told) return;
    event.preventDefault();
    event.stopPropagation();
    setShown(null);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons is no fieldset.
    <div
      className="reaction-bar"
      role="group"
      aria-label={t('reactions.title')}
      onKeyDown={handleKeyDown}
      onMouseLeave={() => setShown(null)}
      onBlur={() => setShown(null)}
    >
      {reactionKind.values.map((kind) => (
        <ReactionButton
          key={kind}
          kind={kind}
          total={totals.find((total) => total.kind === kind)}
          onToggle={() => toggle(kind)}
          onShow={() => setShown(kind)}
        />
      ))}
      {told && (
        <div className="reaction-bar__who" aria-hidden="true">
          <ReactionNames total={told} />
        </div>
      )}
    </div>
  );
}

interface ReactionButtonProps {
  readonly kind: ReactionKind;
  readonly total: ReactionTotal | undefined;
  readonly onToggle: () => void;
  readonly onShow: () => void;
}

function ReactionButton({ kind, total, onToggle, onShow }: ReactionButtonProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const me = useMe();
  const namesId = useId();
  const names = useNamesOf(total);
  const Icon = reactionIcons[kind];
  const label = reactionKind.labels[kind][language];
  const count = total?.people.length ?? 0;
  const isMine = total?.people.some((one) => isReactionOf(one, me)) ?? false;
  return (
    <>
      <button
        type="button"
        className="reaction-button"
        title={count === 0 ? label : undefined}
        aria-label={count === 0 ? label : t('reactions.count', { kind: label, count })}
        aria-pressed={isMine}
        aria-describedby={count === 0 ? undefined : namesId}
        onClick={onToggle}
        onMouseEnter={onShow}
        onFocus={onShow}
      >
        <Icon size={15} strokeWidth={1.75} aria-hidden="true" />
        {count > 0 && <span aria-hidden="true">{count}</span>}
      </button>
      {count > 0 && (
        <span id={namesId} className="visually-hidden">
          {names}
        </span>
      )}
    </>
  );
}
