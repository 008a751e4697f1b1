import { useTexts } from '#client/i18n/use-texts.ts';
import { useCanComment, useStrategySelector } from '#client/sync/hooks.ts';
import { commentPlaceOf } from '#shared/comments/place.ts';
import { ReactionBar } from './ReactionBar.tsx';
import { ReactionMark } from './ReactionMark.tsx';
import { ReactionNames } from './ReactionNames.tsx';
import { useReactionTotals } from './reaction-index.ts';
import './reactions.css';

/** In a form: reacting to a card, note, theme or block, and who did. Observers only see what others gave. */
export function Reactions({ itemId }: { itemId: string }) {
  const cardId = useStrategySelector((strategy) => commentPlaceOf(strategy, itemId)?.cardId ?? null);
  return cardId === null ? null : <ReactionsOnCard itemId={itemId} cardId={cardId} />;
}

function ReactionsOnCard({ itemId, cardId }: { itemId: string; cardId: string }) {
  const t = useTexts();
  const canEdit = useCanComment();
  const totals = useReactionTotals(cardId);
  const count = totals.reduce((sum, { people }) => sum + people.length, 0);
  if (!canEdit && count === 0) return null;
  return (
    <div className="reactions">
      {canEdit ? <ReactionBar itemId={itemId} /> : <ReactionMark id={cardId} isInline />}
      {count > 0 && (
        <details className="reactions__who">
          <summary>{t('reactions.who')}</summary>
          {totals.map((total) => (
            <ReactionNames key={total.kind} total={total} />
          ))}
        </details>
      )}
    </div>
  );
}
