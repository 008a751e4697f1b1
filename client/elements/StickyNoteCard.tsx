import { memo } from 'react';
import { boardFonts, measures, textRoom } from '#shared/layout/sizes.ts';
import { fittingText, textWidth } from '#shared/lettering/text-metrics.ts';
import type { Note } from '#shared/strategy/strategy.ts';
import type { DepartmentLook } from './department-look.ts';
import './elements.css';
import './sticky-note.css';

export interface StickyNoteCardProps {
  note: Note;
  department: DepartmentLook | null;
  /** Size of its box in board units. */
  width: number;
  height: number;
  /** What a note without text says. */
  emptyText: string;
  parkedLabel: string;
}

const footGap = 5;
const authorShare = 0.6;

/** A sticky note at rest: a plain box with text in the colour of the department that wrote it. */
export const StickyNoteCard = memo(function StickyNoteCard(props: StickyNoteCardProps) {
  const { note, department, width, height, emptyText, parkedLabel } = props;
  const room = textRoom(width, measures.notePadding);
  const rows = Math.max(1, Math.floor((height - measures.noteTop - measures.noteFooter) / measures.textRow));
  const title = note.title && fittingText(note.title, room, boardFonts.noteTitle, Math.min(2, rows));
  const rowsLeft = Math.max(1, rows - (title ? title.split('\n').length : 0));
  const author = fittingText(
    note.onBehalf || firstName(note.author),
    room * authorShare,
    boardFonts.author,
    1,
  );
  const mark = note.parked ? parkedLabel : (department?.name ?? '');
  const markRoom = width - 2 * measures.notePadding - textWidth(author, boardFonts.author) - footGap;
  return (
    <div
      className={note.parked ? 'sticky-note sticky-note--parked' : 'sticky-note'}
      style={noteColors(department)}
    >
      {title && <div className="sticky-note__title">{title}</div>}
      <div className={note.text ? 'sticky-note__text' : 'sticky-note__text sticky-note__text--empty'}>
        {note.text ? fittingText(note.text, room, boardFonts.note, rowsLeft) : emptyText}
      </div>
      <div className="sticky-note__foot">
        <b>{author}</b>
        <span>{fittingText(mark, markRoom, boardFonts.small, 1)}</span>
      </div>
    </div>
  );
});

/** The colours of a department's notes as CSS variables; grey where nobody's department is known. */
export function noteColors(department: DepartmentLook | null): { '--note': string; '--note-tint': string } {
  return department
    ? { '--note': `var(--dept-${department.color})`, '--note-tint': `var(--dept-${department.color}-tint)` }
    : { '--note': 'var(--ink-2)', '--note-tint': 'var(--neutral-2)' };
}

function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? '';
}
