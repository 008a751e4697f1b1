import { Lock, LockOpen } from 'lucide-react';
import { useGiveCommand } from '#client/http/use-give-command.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession } from '#client/sync/hooks.ts';
import { Menu } from '#client/ui/Menu.tsx';
import { announce } from '#client/ui-state/announcements.ts';
import { regionNumbers } from '#shared/elements/kinds.ts';
import { stageName } from '#shared/text/stages.ts';
import './people.css';

/** For facilitators: which parts of the board are locked, each to be locked or opened with one click. */
export function LockMenu() {
  const t = useTexts();
  const [language] = useLanguage();
  const { locks } = useSession();
  const give = useGiveCommand();
  const isAnyLocked = locks.board || locks.regions.length > 0;

  const setBoard = async (locked: boolean) => {
    if (!(await give({ type: 'lock.set', scope: 'board', locked }))) return;
    announce(locked ? t('people.boardLocked') : t('people.boardOpened'));
  };
  const setRegion = async (region: number, locked: boolean) => {
    if (!(await give({ type: 'lock.set', scope: 'region', region, locked }))) return;
    const name = stageName(region)[language];
    announce(
      locked ? t('people.regionLocked', { region: name }) : t('people.regionOpened', { region: name }),
    );
  };

  return (
    <Menu
      side="above"
      trigger={(props) => (
        <button
          type="button"
          className="stage-bar__button stage-bar__button--icon"
          aria-label={t('people.lock')}
          title={t('people.lock')}
          data-on={isAnyLocked || undefined}
          {...props}
        >
          {isAnyLocked ? (
            <Lock size={17} strokeWidth={1.75} aria-hidden="true" />
          ) : (
            <LockOpen size={17} strokeWidth={1.75} aria-hidden="true" />
          )}
        </button>
      )}
    >
      {() => (
        <>
          <p className="lock-menu__hint">{t('people.lockHint')}</p>
          <LockItem isLocked={locks.board} onChange={setBoard}>
            {t('people.lockBoard')}
          </LockItem>
          {regionNumbers.map((region) => (
            <LockItem
              key={region}
              isLocked={locks.regions.includes(region)}
              onChange={(locked) => setRegion(region, locked)}
            >
              {stageName(region)[language]}
            </LockItem>
          ))}
        </>
      )}
    </Menu>
  );
}

interface LockItemProps {
  isLocked: boolean;
  onChange: (locked: boolean) => void;
  children: string;
}

function LockItem({ isLocked, onChange, children }: LockItemProps) {
  return (
    <button
      type="button"
      role="menuitemcheckbox"
      aria-checked={isLocked}
      tabIndex={-1}
      className="ui-menu__item"
      onClick={() => onChange(!isLocked)}
    >
      {isLocked ? (
        <Lock size={16} strokeWidth={1.75} aria-hidden="true" />
      ) : (
        <LockOpen size={16} strokeWidth={1.75} aria-hidden="true" className="lock-menu__open" />
      )}
      <span>{children}</span>
    </button>
  );
}
