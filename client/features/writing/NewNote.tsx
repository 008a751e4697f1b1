import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button, IconButton } from '#client/ui/Button.tsx';
import { useIsPhone } from '#client/ui/use-media-query.ts';
import { useWritingSheet, writeInSilence } from '#client/ui-state/writing.ts';
import { useOwnNotes, usePrivateNotes } from '#client/writing/use-private-notes.ts';
import { limits } from '#shared/strategy/field.ts';
import { isSend } from './is-send.ts';
import { useCardTitle } from './use-card-title.ts';

/** The next note: Enter writes it down and goes on. What stands here unfinished stays on this device. */
export function NewNote() {
  const t = useTexts();
  const notes = usePrivateNotes();
  const { draft } = useOwnNotes();
  const item = useWritingSheet((sheet) => sheet.item);
  const request = useWritingSheet((sheet) => sheet.request);
  const field = useRef<HTMLTextAreaElement>(null);
  const isPhone = useIsPhone();
  const seenRequest = useRef(0);

  useEffect(() => {
    const isAsked = request !== seenRequest.current;
    seenRequest.current = request;
    if (isAsked || (!isPhone && hasNothingFocused())) field.current?.focus({ preventScroll: true });
  }, [request, isPhone]);

  const put = () => {
    const text = draft.trim();
    if (text === '' || !notes.write(text, item)) return;
    if (item !== null) writeInSilence();
    field.current?.focus();
  };

  return (
    <form
      className="writing-new"
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
    >
      {item !== null && <NoteAbout item={item} onDrop={() => writeInSilence()} />}
      <textarea
        ref={field}
        className="ui-input writing-new__text"
        aria-label={t('writing.write')}
        aria-describedby="writing-key"
        placeholder={t('writing.writeHint')}
        rows={3}
        maxLength={limits.textLength}
        enterKeyHint="send"
        value={draft}
        onChange={(event) => notes.setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (!isSend(event)) return;
          event.preventDefault();
          put();
        }}
      />
      <div className="writing-new__foot">
        <p id="writing-key">{t('writing.writeKey')}</p>
        <Button type="submit" variant="primary" size="small" disabled={draft.trim() === ''}>
          {t('writing.put')}
        </Button>
      </div>
    </form>
  );
}

function NoteAbout({ item, onDrop }: { item: string; onDrop: () => void }) {
  const t = useTexts();
  const title = useCardTitle(item);
  if (title === undefined) return null;
  return (
    <p className="writing-new__about">
      {t('writing.noteAbout', { title })}
      <IconButton size="small" label={t('writing.close')} onClick={onDrop}>
        <X size={14} strokeWidth={1.75} />
      </IconButton>
    </p>
  );
}

/** Whether the keyboard can be taken without taking it from anything. */
function hasNothingFocused(): boolean {
  const { activeElement } = document;
  return (
    activeElement === null ||
    activeElement === document.body ||
    activeElement.getAttribute('role') === 'application'
  );
}
