import { Lock } from 'lucide-react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useIsLocked } from './locks.ts';

/** The mark on what is fixed in its place. */
export function LockMark({ id }: { id: string }) {
  return useIsLocked(id) ? <Mark /> : null;
}

function Mark() {
  const t = useTexts();
  return (
    <span className="lock-mark" role="img" aria-label={t('hands.isLocked')} title={t('hands.isLocked')}>
      <Lock size={12} strokeWidth={2} />
    </span>
  );
}
