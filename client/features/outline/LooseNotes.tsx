import { useTranslation } from 'react-i18next';
import { Inputs } from '#client/forms/Inputs.tsx';
import { notesOf } from '#client/forms/notes-of.ts';
import { useCanEdit, useStrategySelector } from '#client/sync/hooks.ts';
import { NewFrameButton } from './Frames.tsx';

/** Notes that belong to no card yet, and a place to write one. */
export function LooseNotes() {
  const { t } = useTranslation();
  const canEdit = useCanEdit();
  const count = useStrategySelector((strategy) => notesOf(strategy, null).length);
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
