import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import type { Writing } from '#shared/session/session-state.ts';
import { RevealDialog } from './RevealDialog.tsx';

/** At the foot of the sheet, for who leads. */
export function ShowNotes({ round }: { round: Writing }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <footer className="writing-sheet__foot">
      <Button aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {t('writing.reveal')}
      </Button>
      {isOpen && <RevealDialog round={round} onClose={() => setIsOpen(false)} />}
    </footer>
  );
}
