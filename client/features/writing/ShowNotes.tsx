import { useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import type { Writing } from '#shared/session/session-state.ts';
import { RevealDialog } from './RevealDialog.tsx';

/** At the foot of the sheet, for who leads. */
export function ShowNotes({ round }: { round: Writing }) {
  const t = useTexts();
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
