import { ArrowUpRight } from 'lucide-react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useNote } from '#client/sync/hooks.ts';
import { Swatch } from '#client/ui/Chip.tsx';
import { definitionOf } from '#shared/strategy/entities.ts';
import { formatDateTime } from '#shared/text/format.ts';
import { EntityForm } from './EntityForm.tsx';
import { FrameForm } from './FrameForm.tsx';
import { kindsForNote, usePromotion } from './NoteActions.tsx';
import { useDepartment } from './use-department.ts';

const words = ['text'];
const place = ['item', 'parked'];

/** A sticky note: its words, who wrote it, the card it belongs to, and what it can become. */
export function NoteForm({ id, isReadOnly }: { id: string; isReadOnly: boolean }) {
  const t = useTexts();
  const [language] = useLanguage();
  const note = useNote(id);
  const department = useDepartment(note?.departmentId, language);
  const promote = usePromotion();
  if (!note) return null;
  if (note.shape === 'frame') return <FrameForm id={id} isReadOnly={isReadOnly} />;
  const target = { entity: 'notes', id } as const;
  return (
    <div className="form-scaffold">
      <EntityForm target={target} isReadOnly={isReadOnly} only={words} />
      <p className="form-writer">
        {department && <Swatch color={department.color} isSecondRound={department.isSecondRound} />}
        <span>
          {department
            ? t('forms.authorOf', { author: note.author, department: department.name })
            : note.author || t('forms.nobody')}
          {note.onBehalf && <small>{t('forms.onBehalf', { department: note.onBehalf })}</small>}
          {note.createdAt && <small>{formatDateTime(note.createdAt, language)}</small>}
        </span>
      </p>
      <EntityForm target={target} isReadOnly={isReadOnly} only={place} />
      {!isReadOnly && (
        <fieldset className="form-promote" aria-label={t('forms.promote')}>
          <p className="form-part__title">{t('forms.promote')}</p>
          <div className="form-chips">
            {kindsForNote(note).map((entity) => (
              <button key={entity} type="button" className="ui-chip" onClick={() => promote(note, entity)}>
                <ArrowUpRight size={14} strokeWidth={1.75} aria-hidden="true" />
                {definitionOf(entity).label[language]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
