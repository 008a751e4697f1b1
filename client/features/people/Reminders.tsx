import { Archive, Eye } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { markArchived } from '#client/device/recent-workshops.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useIsSessionKnown, useMe, useSession, useWorkshop } from '#client/sync/hooks.ts';
import type { Held } from '#client/sync/rights.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { askWhoWrites, useWhoWritesAsked } from '#client/ui-state/voice.ts';
import { KeptWorkBar } from './KeptWorkBar.tsx';
import { useVoiceIds } from './use-voice-ids.ts';
import { VoiceBar } from './VoiceBar.tsx';
import { VoiceDialog } from './VoiceDialog.tsx';
import './people.css';

const heldTexts = {
  locked: 'people.heldLocked',
  'not-own': 'people.heldNotOwn',
  archived: 'people.heldArchived',
  agreed: 'people.heldAgreed',
  observer: 'people.heldObserver',
  arriving: 'people.heldArriving',
} as const satisfies Record<Held, unknown>;

/** What somebody has to know of their own place here: each says something only when there is something to say. */
export function Reminders() {
  const t = useTexts();
  const { archived } = useSession();
  const { triesOut } = useMe();
  const isVoiceAsked = useWhoWritesAsked();
  const { workshopId } = useWorkshop();
  const isKnown = useIsSessionKnown();
  useHeldTeller();
  useVoiceIds();
  useEffect(() => {
    if (isKnown) markArchived(workshopId, archived !== null);
  }, [isKnown, workshopId, archived]);
  return (
    <div className="reminders">
      {archived && (
        <p className="reminder">
          <Archive size={16} strokeWidth={1.75} aria-hidden="true" />
          {t('people.archived')}
        </p>
      )}
      {triesOut && (
        <p className="reminder">
          <Eye size={16} strokeWidth={1.75} aria-hidden="true" />
          <span>{t('people.tryingOut')}</span>
          <button type="button" onClick={() => window.location.assign(window.location.pathname)}>
            {t('people.tryOutEnd')}
          </button>
        </p>
      )}
      <KeptWorkBar />
      <VoiceBar />
      {isVoiceAsked && <VoiceDialog onClose={() => askWhoWrites(false)} />}
    </div>
  );
}

/** Says why something that was tried did not happen; once, however many changes one gesture holds. */
function useHeldTeller(): void {
  const t = useTexts();
  const { rights } = useWorkshop();
  const told = useRef(0);
  useEffect(
    () =>
      rights.onHeld((reason) => {
        if (performance.now() - told.current < 500) return;
        told.current = performance.now();
        showToast(t(heldTexts[reason]));
      }),
    [rights, t],
  );
}
