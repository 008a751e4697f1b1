import { Lock } from 'lucide-react';
import { useTexts } from '#client/i18n/use-texts.ts';
import type { ReadOnlyReason } from './use-edit-access.ts';

const reasonKeys = {
  observer: 'forms.readOnlyObserver',
  agreed: 'forms.readOnlyAgreed',
  locked: 'forms.readOnlyLocked',
  archived: 'forms.readOnlyArchived',
  'not-own': 'forms.readOnlyNotOwn',
  ended: 'forms.readOnlyEnded',
} as const;

/** Why the fields below cannot be changed. */
export function ReadOnlyNote({ reason }: { reason: ReadOnlyReason }) {
  const t = useTexts();
  return (
    <p className="form-read-only">
      <Lock size={14} strokeWidth={1.75} aria-hidden="true" />
      {t(reasonKeys[reason])}
    </p>
  );
}
