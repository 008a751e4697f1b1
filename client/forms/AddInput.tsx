import { CornerDownLeft, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { authorOf } from '#client/sync/author.ts';
import { useBoardWriter, useMe, useSession, useWorkshop } from '#client/sync/hooks.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { useVoice } from '#client/ui-state/voice.ts';
import { usePrivateNotes } from '#client/writing/use-private-notes.ts';
import { addNote } from '#shared/board/note-operations.ts';
import { limits } from '#shared/strategy/field.ts';
import { useDepartment } from './use-department.ts';

/**
 * One line to say something about a card; Enter puts it on the board as a note of my department. While the group writes in
 * silence it goes to my own notes instead.
 */
export function AddInput({ item, onAdded }: { item: string | null; onAdded: () => void }) {
  const t = useTexts();
  const [language] = useLanguage();
  const board = useBoardWriter();
  const workshop = useWorkshop();
  const me = useMe();
  const voice = useVoice();
  const department = useDepartment(voice ? voice.departmentId : me.departmentId, language);
  const [text, setText] = useState('');
  const id = useId();
  const privately = usePrivateNotes();
  const isSilent = useSession().writing?.state === 'writing';
  const label = isSilent
    ? t('writing.privateInput')
    : department
      ? t('forms.addInputFor', { department: department.name })
      : t('forms.addInput');

  const add = () => {
    const words = text.trim();
    if (words === '') return;
    if (isSilent && privately.write(words, item)) {
      setText('');
      showToast(t('writing.privatePut'), { tone: 'ok' });
      return;
    }
    const added = addNote(board, {
      text: words,
      ...authorOf(workshop),
      item,
    });
    if (added.ok) {
      setText('');
      onAdded();
    } else showToast(t('forms.notTaken'), { tone: 'problem' });
  };

  return (
    <form
      className="inputs__add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        value={text}
        placeholder={label}
        maxLength={limits.textLength}
        autoComplete="off"
        enterKeyHint="send"
        onChange={(event) => setText(event.target.value)}
      />
      {text.trim() !== '' && (
        <IconButton size="small" label={t('forms.send')} type="submit">
          <CornerDownLeft size={16} strokeWidth={1.75} />
        </IconButton>
      )}
    </form>
  );
}
