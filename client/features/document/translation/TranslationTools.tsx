import { ArrowLeftRight, Ellipsis, Keyboard } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '#client/sync/hooks.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Menu, MenuItem } from '#client/ui/Menu.tsx';
import type { TranslationUnit } from '#shared/translation/units.ts';
import { LanguageDialog } from './LanguageDialog.tsx';

type Opened = 'keys' | 'language' | null;

/** What can be done with all translations at once. */
export function TranslationTools({ canEdit }: { units: readonly TranslationUnit[]; canEdit: boolean }) {
  const { t } = useTranslation();
  const [opened, open] = useState<Opened>(null);
  const isFacilitator = useMe().role === 'facilitator';
  const close = () => open(null);
  return (
    <>
      <Menu
        trigger={(props) => (
          <IconButton label={t('translate.more')} {...props}>
            <Ellipsis size={20} strokeWidth={1.75} />
          </IconButton>
        )}
      >
        {(closeMenu) => {
          const item = (what: Opened) => () => {
            closeMenu();
            open(what);
          };
          return (
            <>
              {isFacilitator && canEdit && (
                <MenuItem icon={<ArrowLeftRight size={16} strokeWidth={1.75} />} onSelect={item('language')}>
                  {t('translate.changeLanguage')}
                </MenuItem>
              )}
              <MenuItem icon={<Keyboard size={16} strokeWidth={1.75} />} onSelect={item('keys')}>
                {t('translate.keysTitle')}
              </MenuItem>
            </>
          );
        }}
      </Menu>
      {opened === 'keys' && (
        <Dialog size="small" title={t('translate.keysTitle')} closeLabel={t('common.close')} onClose={close}>
          <p>{t('translate.keys')}</p>
        </Dialog>
      )}
      {opened === 'language' && <LanguageDialog onClose={close} />}
    </>
  );
}
