import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useIsTaken, useSession } from '#client/sync/hooks.ts';
import { RevealDialog } from './RevealDialog.tsx';
import { StartDialog } from './StartDialog.tsx';

/** For who leads: starts a round of writing, and shows or stops the one that is going on. */
export function WritingTool() {
  const t = useTexts();
  const { writing } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  const open = writing?.state === 'writing' ? writing : null;
  const isTaken = useIsTaken('writing.start');
  if (!open && !isTaken) return null;
  const label = open ? t('writing.toolOpen', { count: open.total }) : t('writing.tool');
  const close = () => setIsOpen(false);
  return (
    <>
      <button
        type="button"
        className="stage-bar__button stage-bar__button--icon writing-tool"
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        <PenLine size={18} strokeWidth={1.75} aria-hidden="true" />
        {open && (
          <span className="writing-tool__count tabular" aria-hidden="true">
            {open.total}
          </span>
        )}
      </button>
      {/* Outside the bar, of which its buttons would take the look. */}
      {isOpen &&
        createPortal(
          open ? <RevealDialog round={open} onClose={close} /> : <StartDialog onClose={close} />,
          document.body,
        )}
    </>
  );
}
