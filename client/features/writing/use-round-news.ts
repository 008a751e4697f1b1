import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe, useSession, useWorkshop } from '#client/sync/hooks.ts';
import type { WorkshopConnection } from '#client/sync/workshop-connection.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { announce } from '#client/ui-state/announcements.ts';
import { flyTo } from '#client/ui-state/ui-store.ts';
import { closeWritingSheet, showWritingSheet } from '#client/ui-state/writing.ts';
import { usePrivateNotes } from '#client/writing/use-private-notes.ts';
import type { Writing } from '#shared/session/session-state.ts';
import { wasShownHere } from './use-writing-commands.ts';

/** Tells when a round begins and ends: the sheet comes and goes, but never over somebody who types. */
export function useRoundNews(): void {
  const { t } = useTranslation();
  const workshop = useWorkshop();
  const notes = usePrivateNotes();
  const { writing } = useSession();
  const { role } = useMe();
  const seen = useRef<string | null>(null);
  const now = writing && `${writing.round} ${writing.state}`;

  useEffect(() => {
    const before = seen.current;
    if (now === before) return;
    seen.current = now;
    const isNews = before !== null || workshop.store.isLoaded();
    if (writing?.state === 'writing') {
      if (role === 'observer') return;
      if (isNews) announce(t('writing.started'));
      if (!isTypingSomewhere()) showWritingSheet();
      return;
    }
    // Of a round that ended before this page was opened there is nothing to tell.
    if (!writing || before !== `${writing.round} writing`) return;
    const { draft, left } = notes.current();
    if (draft === '' && left.length === 0) closeWritingSheet();
    tellEnd(workshop, writing, {
      shown: t('writing.shown', { count: writing.total }),
      nothing: t('writing.shownNone'),
      stopped: t('writing.stopped'),
      show: t('writing.show'),
    });
  }, [now, writing, role, workshop, notes, t]);
}

type Words = Readonly<Record<'shown' | 'nothing' | 'stopped' | 'show', string>>;

function tellEnd({ store }: WorkshopConnection, { state, total, round, first }: Writing, words: Words): void {
  if (total === 0) showToast(words.nothing);
  else if (state === 'cancelled') showToast(words.stopped);
  else if (first !== undefined) {
    const fly = () => whenThere(store, first, () => flyTo(first));
    const isMine = wasShownHere(round);
    showToast(words.shown, isMine ? { tone: 'ok' } : { action: { label: words.show, run: fly } });
    if (isMine) fly();
  }
}

/** The board and the session come by different ways: the notes may be a moment behind the word that they are there. */
function whenThere(store: WorkshopConnection['store'], noteId: string, run: () => void): void {
  if (store.item('notes', noteId)) {
    run();
    return;
  }
  const stop = store.subscribe(() => {
    if (!store.item('notes', noteId)) return;
    stop();
    run();
  });
}

/** Whether somebody is in the middle of something that must not be covered. */
function isTypingSomewhere(): boolean {
  const { activeElement } = document;
  if (document.querySelector('dialog[open]')) return true;
  if (!(activeElement instanceof HTMLElement)) return false;
  if (activeElement instanceof HTMLInputElement) {
    return !['radio', 'checkbox', 'button'].includes(activeElement.type);
  }
  return activeElement.isContentEditable || ['TEXTAREA', 'SELECT'].includes(activeElement.tagName);
}
