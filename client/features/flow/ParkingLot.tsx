import { useCallback } from 'react';
import { departmentLook } from '#client/elements/department-look.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useBoardWriter, useCanEdit, useStrategySelector } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { flyTo, openItem } from '#client/ui-state/ui-store.ts';
import { setField } from '#shared/board/operations.ts';
import type { Note, Strategy } from '#shared/strategy/strategy.ts';

/** Every note that is parked, with a way back for each. */
export function ParkingLot({ onShow }: { onShow: () => void }) {
  const t = useTexts();
  const notes = useStrategySelector(
    useCallback((strategy: Strategy) => strategy.notes.filter(({ parked }) => parked), []),
    haveSameItems,
  );
  if (notes.length === 0) return <p className="flow-quiet">{t('flow.parkedNone')}</p>;
  return (
    <ul className="flow-parked">
      {notes.map((note) => (
        <ParkedNote key={note.id} note={note} onShow={onShow} />
      ))}
    </ul>
  );
}

function ParkedNote({ note, onShow }: { note: Note; onShow: () => void }) {
  const t = useTexts();
  const [language] = useLanguage();
  const board = useBoardWriter();
  const canEdit = useCanEdit();
  const departments = useStrategySelector(useCallback((strategy: Strategy) => strategy.departments, []));
  const department = departmentLook(departments, note.departmentId, language);
  const from = department ? `${note.author} · ${department.name}` : note.author;
  return (
    <li>
      <p className="flow-parked__text">{note.text || t('flow.emptyNote')}</p>
      {from && <p className="flow-quiet">{from}</p>}
      <div className="flow-parked__actions">
        <Button
          size="small"
          variant="quiet"
          onClick={() => {
            onShow();
            openItem(note.id);
            flyTo(note.id);
          }}
        >
          {t('flow.showNote')}
        </Button>
        {canEdit && (
          <Button
            size="small"
            onClick={() => {
              setField(board, { entity: 'notes', id: note.id }, 'parked', false);
              showToast(t('flow.unparked'), { tone: 'ok' });
            }}
          >
            {t('flow.unpark')}
          </Button>
        )}
      </div>
    </li>
  );
}

function haveSameItems(one: readonly Note[], other: readonly Note[]): boolean {
  return one.length === other.length && one.every((note, index) => note === other[index]);
}
