import { Archive, ArchiveRestore, CopyPlus, Eye, Palette, Trash2, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { HouseStyleDialog } from '#client/house-style/HouseStyleDialog.tsx';
import { useGiveCommand } from '#client/http/use-give-command.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useIsTaken, useSession, useWorkshop } from '#client/sync/hooks.ts';
import { Menu, MenuItem } from '#client/ui/Menu.tsx';
import { ArchiveDialog } from './ArchiveDialog.tsx';
import { DuplicateDialog } from './DuplicateDialog.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { LockMenu } from './LockMenu.tsx';
import { PeopleDialog } from './PeopleDialog.tsx';
import { tryOutAddress } from './try-out.ts';
import './people.css';

const icon = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

type Opened = 'people' | 'style' | 'duplicate' | 'archive' | 'erase';

/** For facilitators, in the bar: what is locked, who may do what, and what happens to the workshop as a whole. */
export function WorkshopTools() {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const { archived } = useSession();
  const canLock = useIsTaken('lock.set');
  const give = useGiveCommand();
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);

  return (
    <>
      {canLock && <LockMenu />}
      <Menu
        side="above"
        trigger={(props) => (
          <button
            type="button"
            className="stage-bar__button stage-bar__button--icon"
            aria-label={t('people.tools')}
            title={t('people.tools')}
            {...props}
          >
            <UsersRound size={17} strokeWidth={1.75} aria-hidden="true" />
          </button>
        )}
      >
        {(closeMenu) => {
          const open = (what: Opened) => () => {
            closeMenu();
            setOpened(what);
          };
          return (
            <>
              <MenuItem icon={<UsersRound {...icon} />} onSelect={open('people')}>
                {t('people.manage')}
              </MenuItem>
              <MenuItem
                icon={<Eye {...icon} />}
                detail={t('people.tryOutHint')}
                onSelect={() => {
                  closeMenu();
                  window.open(tryOutAddress(workshopId), '_blank', 'noopener');
                }}
              >
                {t('people.tryOut')}
              </MenuItem>
              {!archived && (
                <MenuItem icon={<Palette {...icon} />} onSelect={open('style')}>
                  {t('houseStyle.open')}
                </MenuItem>
              )}
              <MenuItem icon={<CopyPlus {...icon} />} onSelect={open('duplicate')}>
                {t('people.duplicate')}
              </MenuItem>
              {archived ? (
                <MenuItem
                  icon={<ArchiveRestore {...icon} />}
                  onSelect={() => {
                    closeMenu();
                    void give({ type: 'workshop.archive', archived: false });
                  }}
                >
                  {t('people.unarchive')}
                </MenuItem>
              ) : (
                <MenuItem icon={<Archive {...icon} />} onSelect={open('archive')}>
                  {t('people.archive')}
                </MenuItem>
              )}
              <MenuItem icon={<Trash2 {...icon} />} onSelect={open('erase')}>
                {t('people.erase')}
              </MenuItem>
            </>
          );
        }}
      </Menu>
      {opened === 'people' && <PeopleDialog onClose={close} />}
      {opened === 'style' && <HouseStyleDialog onClose={close} />}
      {opened === 'duplicate' && <DuplicateDialog onClose={close} />}
      {opened === 'archive' && <ArchiveDialog onClose={close} />}
      {opened === 'erase' && <EraseDialog onClose={close} />}
    </>
  );
}
