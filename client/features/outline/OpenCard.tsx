import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useCallback } from 'react';
import { Calculator } from '#client/calculators/Calculator.tsx';
import { Comments } from '#client/comments/lazy-comments.ts';
import { ConsentSection } from '#client/consent/lazy-consent.ts';
import { ThreadButton } from '#client/coverage/ThreadButton.tsx';
import { CardForm } from '#client/forms/CardForm.tsx';
import { formFor, isAgreedOn } from '#client/forms/card-form.ts';
import { FindingDisclosures } from '#client/forms/finding/FindingDisclosures.tsx';
import { Inputs } from '#client/forms/Inputs.tsx';
import { ReadOnlyNote } from '#client/forms/ReadOnlyNote.tsx';
import { useReadOnlyReason } from '#client/forms/use-edit-access.ts';
import { useRemoval } from '#client/forms/use-removal.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Reactions } from '#client/reactions/lazy-reactions.tsx';
import { useBoardWriter, useStrategySelector, useWorkshop } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { reorderItem } from '#shared/board/operations.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import { useOutline } from './outline-context.ts';
import { listsInBlocks } from './outline-model.ts';
import { useFindingsOfCard } from './use-card-findings.ts';

interface OpenCardProps {
  readonly id: string;
  readonly formId: string;
  readonly before: string | null | undefined;
  readonly after: string | undefined;
}

/** What an opened card shows under its summary: what people said, the form, and what can be done with the card. */
export function OpenCard({ id, formId, before, after }: OpenCardProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const board = useBoardWriter();
  const { store } = useWorkshop();
  const { arriveAt } = useOutline();
  const reason = useReadOnlyReason(id);
  const remove = useRemoval();
  const findings = useFindingsOfCard(id);
  const kind = useStrategySelector(
    useCallback((strategy: Strategy) => formFor(strategy, id), [id]),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
  if (!kind) return null;
  const entity = kind.form === 'item' ? kind.entity : null;
  const move = (place: string | null) => {
    if (entity && reorderItem(board, entity, id, { after: place }).ok) arriveAt(id, 'title');
  };

  return (
    <div id={formId} className="outline-card__body">
      {reason && <ReadOnlyNote reason={reason} />}
      <Reactions itemId={id} />
      <ThreadButton itemId={id} />
      {entity !== 'departments' && <FindingDisclosures findings={findings} label={t('findings.here')} />}
      {entity !== 'departments' && <Inputs item={id} isReadOnly={reason !== null} withHeading={false} />}
      {kind.form === 'scaffold' && kind.entity === 'blocks' && <Calculator blockId={kind.id} />}
      <CardForm
        kind={kind}
        isReadOnly={reason !== null}
        onOpen={(itemId) => arriveAt(itemId, 'field')}
        hiddenLists={listsInBlocks}
      />
      {isAgreedOn(kind) && <ConsentSection item={id} isInList />}
      <Comments itemId={id} />
      {entity && reason === null && (
        <div className="outline-card__tools">
          {before !== undefined && (
            <Button
              size="small"
              variant="quiet"
              icon={<ArrowUp size={14} strokeWidth={1.75} aria-hidden="true" />}
              onClick={() => move(before)}
            >
              {t('outline.moveUp')}
            </Button>
          )}
          {after !== undefined && (
            <Button
              size="small"
              variant="quiet"
              icon={<ArrowDown size={14} strokeWidth={1.75} aria-hidden="true" />}
              onClick={() => move(after)}
            >
              {t('outline.moveDown')}
            </Button>
          )}
          <Button
            size="small"
            variant="quiet"
            icon={<Trash2 size={14} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => remove([{ entity, id }], titleOf(store.strategy(), entity, id, language))}
          >
            {t('outline.remove')}
          </Button>
        </div>
      )}
    </div>
  );
}
