import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useIsLocked } from './locks.ts';

/** The mark on what is fixed in its place. */
export function LockMark({ id }: { id: string }) {
  return useIsLocked(id) ? <Mark /> : null;
}

function Mark() {
  const { t } = useTranslation();
  return (
    <span className="lock-mark" role="img" aria-label={t('hands.isLocked')} title={t('hands.isLocked')}>
      <Lock size={12} strokeWidth={2} />
    </span>
  );
}
