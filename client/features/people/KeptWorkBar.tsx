import { FileClock } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { KeptWorkDialog } from './KeptWorkDialog.tsx';
import { useKeptWork } from './use-kept-work.ts';

/** That something of mine did not reach the board, for as long as I have not done anything with it. */
export function KeptWorkBar() {
  const t = useTexts();
  const { count } = useKeptWork();
  const [isOpen, setIsOpen] = useState(false);
  const counted = useRef<number | null>(null);
  useEffect(() => {
    // What has just been refused is shown at once; what waits from an earlier visit waits for a click.
    if (counted.current !== null && count > counted.current) setIsOpen(true);
    counted.current = count;
  }, [count]);

  if (count === 0 && !isOpen) return null;
  return (
    <>
      {count > 0 && (
        <p className="reminder reminder--strong" role="status">
          <FileClock size={16} strokeWidth={1.75} aria-hidden="true" />
          <span>{t('people.keptCount', { count })}</span>
          <button type="button" onClick={() => setIsOpen(true)}>
            {t('people.keptShow')}
          </button>
        </p>
      )}
      {isOpen && <KeptWorkDialog onClose={() => setIsOpen(false)} />}
    </>
  );
}
