import { memo } from 'react';
import { boardFonts, measures, textRoom } from '#shared/layout/sizes.ts';
import { wrapText } from '#shared/lettering/text-metrics.ts';
import type { Note } from '#shared/strategy/strategy.ts';
import './free-text.css';

export interface FreeTextProps {
  note: Note;
  /** Width of its box in board units. */
  width: number;
  /** What a text that says nothing yet shows. */
  emptyText: string;
}

/** Text without paper, in the lines in which the layout measured it. */
export const FreeText = memo(function FreeText({ note, width, emptyText }: FreeTextProps) {
  const isEmpty = note.text.trim() === '';
  const lines = wrapText(note.text, textRoom(width, measures.freeTextPadding), boardFonts.freeText);
  return (
    <div className={isEmpty ? 'free-text free-text--empty' : 'free-text'}>
      {isEmpty ? emptyText : lines.join('\n')}
    </div>
  );
});
