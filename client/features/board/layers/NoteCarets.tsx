import { usePeopleInField } from '#client/carets/people-in-field.ts';
import { TextWithCarets } from '#client/carets/TextWithCarets.tsx';
import { useCarets, useTellCaret } from '#client/carets/use-carets.ts';
import { useSharedText } from '#client/sync/hooks.ts';
import type { Person } from '#client/sync/presence.ts';

export interface NoteCaretsProps {
  noteId: string;
  /** Where I write in it. */
  element: HTMLTextAreaElement | null;
}

/** The carets of the others who write in the same note, over its text; mine is told to them. */
export function NoteCarets({ noteId, element }: NoteCaretsProps) {
  const people = usePeopleInField(noteId, 'text');
  useTellCaret(element, { entity: 'notes', id: noteId }, 'text');
  return people.length === 0 ? null : <Carets noteId={noteId} people={people} />;
}

function Carets({ noteId, people }: { noteId: string; people: readonly Person[] }) {
  const target = { entity: 'notes', id: noteId } as const;
  const { value } = useSharedText(target, 'text');
  const carets = useCarets(target, 'text', people);
  return (
    <div className="note-editor__carets" aria-hidden="true">
      <TextWithCarets text={value} carets={carets} />
    </div>
  );
}
