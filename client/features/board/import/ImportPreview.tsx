import { useId, useMemo, useState } from 'react';
import { departmentLook } from '#client/elements/department-look.ts';
import { noteColors } from '#client/elements/StickyNoteCard.tsx';
import { useTexts } from '#client/i18n/use-texts.ts';
import { authorOf } from '#client/sync/author.ts';
import { useStrategy } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Checkbox, SelectField } from '#client/ui/TextField.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { flyTo, select } from '#client/ui-state/ui-store.ts';
import { addNotes } from '#shared/board/note-operations.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import { useBoard } from '../board-context.ts';
import { boardUi } from '../board-ui.ts';
import type { Point } from '../flow/camera.ts';
import { type ImportPlaces, importPlaces, placeFor } from './import-places.ts';
import { type NotesTable, notesIn } from './notes-table.ts';
import './import.css';

/** As many notes come in at once; more nobody reads. */
const mostImported = 1000;
const shownNotes = 5;

export interface ImportPreviewProps {
  fileName: string;
  table: NotesTable;
  /** Where free notes come to lie. */
  point: Point;
}

/** What of a table becomes notes, and where they go: to be looked at and changed before it is done. */
export function ImportPreview({ fileName, table, point }: ImportPreviewProps) {
  const t = useTexts();
  const { model, workshop } = useBoard();
  const strategy = useStrategy();
  const [hasHeader, setHasHeader] = useState(table.hasHeader);
  const [columns, setColumns] = useState(table.guess);
  const [place, setPlace] = useState('');
  const places = useMemo(() => importPlaces(model.strategy(), model.layout(), model.language), [model]);
  const notes = useMemo(
    () => notesIn(table, hasHeader, columns, strategy.departments),
    [table, hasHeader, columns, strategy.departments],
  );
  const kept = notes.slice(0, mostImported);
  const close = () => boardUi.patch({ importing: null });

  const put = () => {
    const mine = authorOf(workshop);
    const added = addNotes(
      workshop.board,
      kept.map((note, index) => ({
        ...mine,
        ...(note.author ? { author: note.author, authorId: null, departmentId: null } : {}),
        ...(columns.department === null && !note.author ? {} : { departmentId: note.departmentId }),
        text: note.text,
        ...placeFor(place, index, model.layout(), point),
      })),
    );
    if (!added.ok) return showToast(t('board.refused'), { tone: 'problem' });
    close();
    select(added.ids);
    const [first] = added.ids;
    if (place !== '' && first !== undefined) flyTo(first);
    showToast(t('board.imported', { count: added.ids.length }), {
      tone: 'ok',
      action: { label: t('board.undo'), run: () => void workshop.undo.undo() },
    });
  };

  const none = { value: '', label: t('board.importNone') };
  const options = Array.from({ length: table.width }, (_, column) => {
    const name = hasHeader ? table.rows[0]?.[column]?.trim() : '';
    return { value: String(column), label: name || t('board.importColumn', { number: column + 1 }) };
  });

  return (
    <Dialog
      title={t('board.import')}
      closeLabel={t('board.close')}
      onClose={close}
      footer={
        <>
          <Button variant="quiet" onClick={close}>
            {t('board.cancel')}
          </Button>
          <Button variant="primary" onClick={put} disabled={kept.length === 0}>
            {t('board.importDo', { count: kept.length })}
          </Button>
        </>
      }
    >
      <div className="import">
        <p role="status">{t('board.importFound', { count: notes.length, file: fileName })}</p>
        {notes.length > kept.length && <p>{t('board.importMost', { count: mostImported })}</p>}
        <SelectField
          label={t('board.importTextColumn')}
          value={String(columns.text)}
          options={options}
          onChange={(value) => setColumns({ ...columns, text: Number(value) })}
        />
        <SelectField
          label={t('board.importAuthorColumn')}
          value={columnValue(columns.author)}
          options={[none, ...options]}
          onChange={(value) => setColumns({ ...columns, author: columnOf(value) })}
        />
        <SelectField
          label={t('board.importDepartmentColumn')}
          value={columnValue(columns.department)}
          options={[none, ...options]}
          onChange={(value) => setColumns({ ...columns, department: columnOf(value) })}
        />
        <Checkbox label={t('board.importHeader')} isChecked={hasHeader} onChange={setHasHeader} />
        <PlaceChoice places={places} value={place} onChange={setPlace} />
        <ul className="import__preview" aria-label={t('board.importPreview')}>
          {kept.slice(0, shownNotes).map((note, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no name of their own and never move.
              key={index}
              style={noteColors(departmentLook(strategy.departments, note.departmentId, model.language))}
            >
              <span>{note.text}</span>
              <small>
                {[
                  note.author,
                  note.departmentId && titleOf(strategy, 'departments', note.departmentId, model.language),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function columnValue(column: number | null): string {
  return column === null ? '' : String(column);
}

function columnOf(value: string): number | null {
  return value === '' ? null : Number(value);
}

function PlaceChoice({
  places,
  value,
  onChange,
}: {
  places: ImportPlaces;
  value: string;
  onChange: (value: string) => void;
}) {
  const t = useTexts();
  const id = useId();
  return (
    <div className="ui-field">
      <label htmlFor={id}>{t('board.importPlace')}</label>
      <select
        id={id}
        className="ui-input ui-select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t('board.importFree')}</option>
        <optgroup label={t('board.importUnderRegion')}>
          {places.regions.map((region) => (
            <option key={region.value} value={region.value}>
              {region.label}
            </option>
          ))}
        </optgroup>
        {places.cards.map(({ stage, options }) => (
          <optgroup key={stage} label={t('board.importToCard', { stage })}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
