import { useCallback, useId } from 'react';
import { Inputs } from '#client/forms/Inputs.tsx';
import { looseNotesOf } from '#client/forms/notes-of.ts';
import { useReadOnlyReason } from '#client/forms/use-edit-access.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useCanEdit, useStrategySelector } from '#client/sync/hooks.ts';
import type { RegionNumber } from '#shared/elements/element.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { NewFrameButton } from './Frames.tsx';

/** Notes that belong to no card but lie under a stage on the board, such as what was written about all of it. */
export function NotesOfStage({ stage }: { stage: RegionNumber }) {
  const notesUnder = useCallback((strategy: Strategy) => looseNotesOf(strategy, stage), [stage]);
  const count = useStrategySelector((strategy) => notesUnder(strategy).length);
  const firstId = useStrategySelector((strategy) => notesUnder(strategy)[0]?.id);
  return firstId === undefined ? null : <StageNotes stage={stage} count={count} firstId={firstId} />;
}

function StageNotes({ stage, count, firstId }: { stage: RegionNumber; count: number; firstId: string }) {
  const t = useTexts();
  const headingId = useId();
  // They lie in one region, which is locked as a whole.
  const reason = useReadOnlyReason(firstId);
  return (
    <section className="outline-group" aria-labelledby={headingId}>
      <h3 id={headingId} className="outline-group__title">
        {t('outline.stageNotes', { count })}
      </h3>
      <div className="outline-loose">
        <Inputs item={null} stage={stage} isReadOnly={reason !== null} withHeading={false} />
      </div>
    </section>
  );
}

/** Notes that belong nowhere yet, and a place to write one. */
export function LooseNotes() {
  const t = useTexts();
  const canEdit = useCanEdit();
  const count = useStrategySelector((strategy) => looseNotesOf(strategy, null).length);
  if (count === 0 && !canEdit) return null;
  return (
    <section className="outline-stage" aria-labelledby="outline-loose">
      <header className="outline-stage__header">
        <h2 id="outline-loose">{t('outline.loose', { count })}</h2>
        <p>{t('outline.looseHint')}</p>
      </header>
      <div className="outline-loose">
        <Inputs item={null} isReadOnly={!canEdit} withHeading={false} />
      </div>
      {canEdit && <NewFrameButton />}
    </section>
  );
}
