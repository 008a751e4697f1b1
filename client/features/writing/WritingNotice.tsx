import { PenLine, X } from 'lucide-react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useSession } from '#client/sync/hooks.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { useWritingSheet, writeInSilence } from '#client/ui-state/writing.ts';
import { useOwnNotes } from '#client/writing/use-private-notes.ts';
import { useRoundNews } from './use-round-news.ts';
import './writing.css';

/** Over the bar, while the sheet is away: that the group writes in silence, or that notes of mine were never shown. */
export function WritingNotice() {
  const t = useTexts();
  const { writing } = useSession();
  const { role } = useMe();
  const { left } = useOwnNotes();
  const isOpen = useWritingSheet((sheet) => sheet.isOpen);
  const { shown, dismiss } = useRoundNews();
  if (isOpen) return null;
  if (shown) {
    const goThere = () => {
      dismiss();
      shown.goThere();
    };
    const text = t('writing.shown', { count: shown.total });
    return <Pill text={text} action={t('writing.show')} onAction={goThere} onClose={dismiss} />;
  }
  const isWriting = writing?.state === 'writing';
  if (role === 'observer') {
    return isWriting ? <Pill text={t('writing.runningObserver', { count: writing.total })} /> : null;
  }
  if (isWriting) return <Pill text={t('writing.running')} action={t('writing.join')} />;
  if (left.length === 0) return null;
  return <Pill text={t('writing.leftNotice', { count: left.length })} action={t('writing.leftOpen')} />;
}

interface PillProps {
  readonly text: string;
  readonly action?: string;
  /** Opens the sheet when left out. */
  readonly onAction?: () => void;
  readonly onClose?: () => void;
}

function Pill({ text, action, onAction = () => writeInSilence(), onClose }: PillProps) {
  const t = useTexts();
  return (
    <div className="writing-notice">
      <PenLine size={16} strokeWidth={1.75} aria-hidden="true" />
      <span>{text}</span>
      {action !== undefined && (
        <button type="button" className="writing-notice__action" onClick={onAction}>
          {action}
        </button>
      )}
      {onClose && (
        <IconButton size="small" label={t('writing.close')} onClick={onClose}>
          <X size={16} strokeWidth={1.75} />
        </IconButton>
      )}
    </div>
  );
}
