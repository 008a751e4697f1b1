import { useCallback, useEffect, useRef, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useSession, useWorkshop } from '#client/sync/hooks.ts';
import type { WorkshopConnection } from '#client/sync/workshop-connection.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { announce } from '#client/ui-state/announcements.ts';
import { flyTo } from '#client/ui-state/ui-store.ts';
import { closeWritingSheet, showWritingSheet } from '#client/ui-state/writing.ts';
import { usePrivateNotes } from '#client/writing/use-private-notes.ts';
import { wasShownHere } from './use-writing-commands.ts';

/** Notes that were just shown. */
export interface ShownNotes {
  readonly round: number;
  readonly total: number;
  /** Where the group was: once it goes on, this is old news. */
  readonly stage: number;
  readonly goThere: () => void;
}

/** So long it stays on the screen that notes were shown, in ms. */
const shownMs = 30_000;

/**
 * Tells when a round begins and ends: the sheet comes and goes, but never over somebody who types. Answers what was just
 * shown, until `dismiss`.
 */
export function useRoundNews(): { readonly shown: ShownNotes | null; readonly dismiss: () => void } {
  const t = useTexts();
  const workshop = useWorkshop();
  const notes = usePrivateNotes();
  const { writing, stage } = useSession();
  const { role } = useMe();
  const seen = useRef<string | null>(null);
  const [shown, setShown] = useState<ShownNotes | null>(null);
  const dismiss = useCallback(() => setShown(null), []);
  const now = writing && `${writing.round} ${writing.state}`;

  useEffect(() => {
    const before = seen.current;
    if (now === before) return;
    seen.current = now;
    const isNews = before !== null || workshop.store.isLoaded();
    if (writing?.state === 'writing') {
      setShown(null);
      if (role === 'observer') return;
      if (isNews) announce(t('writing.started'));
      if (!isTypingSomewhere()) showWritingSheet();
      return;
    }
    // Of a round that ended before this page was opened there is nothing to tell.
    if (!writing || before !== `${writing.round} writing`) return;
    const { draft, left } = notes.current();
    if (draft === '' && left.length === 0) closeWritingSheet();
    const { state, total, round, first } = writing;
    if (total === 0) showToast(t('writing.shownNone'));
    else if (state === 'cancelled') showToast(t('writing.stopped'));
    else {
      announce(t('writing.shown', { count: total }));
      const goThere = () => whenThere(workshop.store, first ?? '', flyTo);
      if (wasShownHere(round)) goThere();
      else setShown({ round, total, goThere, stage });
    }
  }, [now, writing, stage, role, workshop, notes, t]);

  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(dismiss, shownMs);
    return () => clearTimeout(timer);
  }, [shown, dismiss]);

  return { shown: shown?.stage === stage ? shown : null, dismiss };
}

/** The board and the session come by different ways: the notes may be a moment behind the word that they are there. */
function whenThere(store: WorkshopConnection['store'], noteId: string, run: (noteId: string) => void): void {
  if (store.item('notes', noteId)) {
    run(noteId);
    return;
  }
  const stop = store.subscribe(() => {
    if (!store.item('notes', noteId)) return;
    stop();
    run(noteId);
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
