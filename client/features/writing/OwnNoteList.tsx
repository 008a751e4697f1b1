import { Check, CircleAlert, CloudOff, LoaderCircle, Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button, IconButton } from '#client/ui/Button.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import type { OwnNote } from '#client/writing/private-notes.ts';
import { useOwnNotes, usePrivateNotes } from '#client/writing/use-private-notes.ts';
import { limits } from '#shared/strategy/field.ts';
import { isSend } from './is-send.ts';
import { useCardTitle } from './use-card-title.ts';

/** What I wrote in this round, the last note first: to read over, change and take back. */
export function OwnNoteList() {
  const t = useTexts();
  const { notes } = useOwnNotes();
  const list = useRef<HTMLUListElement>(null);
  return (
    <section className="writing-own" aria-label={t('writing.mine')}>
      <h3>{notes.length === 0 ? t('writing.mine') : t('writing.mineCount', { count: notes.length })}</h3>
      {notes.length === 0 && <p className="writing-own__none">{t('writing.none')}</p>}
      <ul ref={list} className="writing-own__list" tabIndex={-1}>
        {notes.toReversed().map((note) => (
          <OwnNoteRow key={note.id} note={note} onGone={() => list.current?.focus()} />
        ))}
      </ul>
    </section>
  );
}

function OwnNoteRow({ note, onGone }: { note: OwnNote; onGone: () => void }) {
  const t = useTexts();
  const notes = usePrivateNotes();
  const [isChanging, setIsChanging] = useState(false);
  const title = useCardTitle(note.item);
  const change = (text: string) => {
    setIsChanging(false);
    if (text !== note.text) notes.change(note.id, text);
  };
  const remove = () => {
    notes.change(note.id, '');
    onGone();
    showToast(t('writing.removed'), {
      action: { label: t('writing.undo'), run: () => void notes.write(note.text, note.item) },
    });
  };
  if (isChanging)
    return <ChangeNote text={note.text} onChange={change} onCancel={() => setIsChanging(false)} />;
  const start = note.text.length > 40 ? `${note.text.slice(0, 40)}…` : note.text;
  return (
    <li className="writing-own__note">
      <p className="writing-own__text">{note.text}</p>
      {title !== undefined && <p className="writing-own__about">{t('writing.noteAbout', { title })}</p>}
      <div className="writing-own__foot">
        <State note={note} />
        <IconButton
          size="small"
          label={t('writing.edit', { text: start })}
          onClick={() => setIsChanging(true)}
        >
          <Pencil size={15} strokeWidth={1.75} />
        </IconButton>
        <IconButton size="small" label={t('writing.remove', { text: start })} onClick={remove}>
          <Trash2 size={15} strokeWidth={1.75} />
        </IconButton>
      </div>
    </li>
  );
}

interface ChangeNoteProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onCancel: () => void;
}

function ChangeNote({ text, onChange, onCancel }: ChangeNoteProps) {
  const t = useTexts();
  const [value, setValue] = useState(text);
  const save = () => (value.trim() === '' ? onCancel() : onChange(value.trim()));
  return (
    <li className="writing-own__note">
      <textarea
        className="ui-input writing-new__text"
        aria-label={t('writing.changing')}
        rows={3}
        maxLength={limits.textLength}
        enterKeyHint="done"
        value={value}
        ref={(field) => field?.focus()}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          else if (isSend(event)) save();
          else return;
          event.preventDefault();
        }}
      />
      <div className="writing-own__foot">
        <Button size="small" variant="quiet" onClick={onCancel}>
          {t('writing.cancel')}
        </Button>
        <Button size="small" variant="primary" onClick={save}>
          {t('writing.keep')}
        </Button>
      </div>
    </li>
  );
}

const icon = { size: 15, strokeWidth: 1.75, 'aria-hidden': true } as const;

function State({ note: { state, problem } }: { note: OwnNote }) {
  const t = useTexts();
  const words = {
    saved: t('writing.saved'),
    saving: t('writing.saving'),
    kept: t('writing.kept'),
    refused: problem === null ? t('writing.refused') : t('writing.refusedWhy', { reason: problem }),
  };
  const icons = {
    saved: <Check {...icon} />,
    saving: <LoaderCircle {...icon} />,
    kept: <CloudOff {...icon} />,
    refused: <CircleAlert {...icon} />,
  };
  return (
    <span className={`writing-state writing-state--${state}`}>
      {icons[state]}
      {words[state]}
    </span>
  );
}
