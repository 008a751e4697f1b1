import { Lock, LockOpen } from 'lucide-react';
import { useGiveCommand } from '#client/http/use-give-command.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useIsTaken, useMe, useSession } from '#client/sync/hooks.ts';
import { announce } from '#client/ui-state/announcements.ts';
import type { RegionNumber } from '#shared/elements/element.ts';
import { stageName } from '#shared/text/stages.ts';
import './region-lock.css';

/** In the header of a region: that it is locked, and for a facilitator the key to it. */
export function RegionLock({ region }: { region: RegionNumber }) {
  const t = useTexts();
  const [language] = useLanguage();
  const { role } = useMe();
  const { locks } = useSession();
  const canLock = useIsTaken('lock.set');
  const give = useGiveCommand();
  const isLocked = locks.board || locks.regions.includes(region);
  const name = stageName(region)[language];

  if (role !== 'facilitator' || locks.board || !canLock) {
    return isLocked ? (
      <p className="region-lock region-lock--sign">
        <Lock size={15} strokeWidth={1.75} aria-hidden="true" />
        {t('people.locked')}
      </p>
    ) : null;
  }

  const toggle = async () => {
    if (!(await give({ type: 'lock.set', scope: 'region', region, locked: !isLocked }))) return;
    announce(
      isLocked ? t('people.regionOpened', { region: name }) : t('people.regionLocked', { region: name }),
    );
  };
  const label = isLocked
    ? t('people.unlockRegion', { region: name })
    : t('people.lockRegion', { region: name });
  return (
    <button
      type="button"
      className="region-lock nodrag nopan"
      aria-label={label}
      title={label}
      aria-pressed={isLocked}
      onClick={toggle}
    >
      {isLocked ? (
        <>
          <Lock size={15} strokeWidth={1.75} aria-hidden="true" />
          {t('people.locked')}
        </>
      ) : (
        <LockOpen size={15} strokeWidth={1.75} aria-hidden="true" />
      )}
    </button>
  );
}
