import { useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import type { Writing } from '#shared/session/session-state.ts';
import { useWritingCommands } from './use-writing-commands.ts';
import { WritingCounts } from './WritingCounts.tsx';
import './writing-dialogs.css';

/** Shows the notes of the round, or stops it: first how many there are. */
export function RevealDialog({ round, onClose }: { round: Writing; onClose: () => void }) {
  const t = useTexts();
  const { reveal, cancel, isBusy } = useWritingCommands();
  const [isStopping, setIsStopping] = useState(false);
  const { total, writers, anonymous } = round;
  const isEmpty = total === 0;

  const end = async (how: typeof reveal) => {
    if (await how(round.round)) onClose();
  };
  const stop = () => (isEmpty ? void end(cancel) : setIsStopping(true));

  if (isStopping)
    return (
      <Dialog
        key="stop"
        title={t('writing.stopTitle')}
        closeLabel={t('writing.close')}
        onClose={onClose}
        footer={
          <>
            <Button onClick={() => setIsStopping(false)}>{t('writing.writeOn')}</Button>
            <Button variant="danger" isBusy={isBusy} onClick={() => void end(cancel)}>
              {t('writing.stop')}
            </Button>
          </>
        }
      >
        <p>{t('writing.stopText', { count: total })}</p>
      </Dialog>
    );
  return (
    <Dialog
      key="reveal"
      title={t('writing.revealTitle')}
      closeLabel={t('writing.close')}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={stop}>
            {t('writing.stop')}
          </Button>
          <Button onClick={onClose}>{t('writing.writeOn')}</Button>
          {!isEmpty && (
            <Button variant="primary" isBusy={isBusy} onClick={() => void end(reveal)}>
              {t('writing.reveal')}
            </Button>
          )}
        </>
      }
    >
      {isEmpty ? (
        <p>{t('writing.revealNone')}</p>
      ) : (
        <div className="writing-reveal">
          <p className="writing-reveal__total">
            {t('writing.revealNotes', { count: total, people: t('writing.people', { count: writers }) })}
          </p>
          <WritingCounts round={round} />
          <p>{t('writing.revealHint')}</p>
          {anonymous && <p>{t('writing.revealAnonymous')}</p>}
        </div>
      )}
    </Dialog>
  );
}
