import { ArrowLeftRight, Bot, Ellipsis, FileDown, FileUp, Keyboard } from 'lucide-react';
import { useEffect, useState } from 'react';
import { fetchTranslations, readTranslationHost, type TranslationFormat } from '#client/http/translations.ts';
import { useFailureText } from '#client/http/use-failure-text.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useWorkshop } from '#client/sync/hooks.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Menu, MenuItem } from '#client/ui/Menu.tsx';
import { saveFile } from '#client/ui/take-out.ts';
import { showToast } from '#client/ui/toast-store.ts';
import type { Language } from '#shared/text/language.ts';
import type { TranslationUnit } from '#shared/translation/units.ts';
import { ImportDialog } from './ImportDialog.tsx';
import { LanguageDialog } from './LanguageDialog.tsx';
import { MachineDialog } from './MachineDialog.tsx';

type Opened = 'keys' | 'language' | 'import' | 'machine' | null;

interface ToolsProps {
  units: readonly TranslationUnit[];
  /** The language that is translated into. */
  to: Language;
  canEdit: boolean;
}

/** What can be done with all translations at once. */
export function TranslationTools({ units, to, canEdit }: ToolsProps) {
  const t = useTexts();
  const [opened, open] = useState<Opened>(null);
  const isFacilitator = useMe().role === 'facilitator';
  const host = useTranslationHost();
  const download = useDownload(to);
  const close = () => open(null);
  const icon = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;
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
          const choose = (act: () => void) => () => {
            closeMenu();
            act();
          };
          return (
            <>
              <MenuItem
                icon={<FileDown {...icon} />}
                detail={t('translate.downloadXliffText')}
                onSelect={choose(() => download('xliff'))}
              >
                {t('translate.downloadXliff')}
              </MenuItem>
              <MenuItem
                icon={<FileDown {...icon} />}
                detail={t('translate.downloadCsvText')}
                onSelect={choose(() => download('csv'))}
              >
                {t('translate.downloadCsv')}
              </MenuItem>
              {canEdit && (
                <MenuItem icon={<FileUp {...icon} />} onSelect={choose(() => open('import'))}>
                  {t('translate.import')}
                </MenuItem>
              )}
              {canEdit && host !== null && (
                <MenuItem icon={<Bot {...icon} />} onSelect={choose(() => open('machine'))}>
                  {t('translate.machineDo')}
                </MenuItem>
              )}
              {canEdit && isFacilitator && (
                <MenuItem icon={<ArrowLeftRight {...icon} />} onSelect={choose(() => open('language'))}>
                  {t('translate.changeLanguage')}
                </MenuItem>
              )}
              <MenuItem icon={<Keyboard {...icon} />} onSelect={choose(() => open('keys'))}>
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
      {opened === 'import' && <ImportDialog to={to} onClose={close} />}
      {opened === 'machine' && host !== null && (
        <MachineDialog
          host={host}
          // Loose notes are nobody's document: they stay here.
          units={units.filter((unit) => unit.to === to && unit.chapter !== 'board')}
          onClose={close}
        />
      )}
    </>
  );
}

/** The host of the service that this server can have texts translated by; null while there is none, or nobody told. */
function useTranslationHost(): string | null {
  const { workshopId } = useWorkshop();
  const [host, setHost] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    readTranslationHost(workshopId).then((result) => {
      if (isWanted && result.ok) setHost(result.value.host);
    });
    return () => {
      isWanted = false;
    };
  }, [workshopId]);
  return host;
}

function useDownload(to: Language): (format: TranslationFormat) => Promise<void> {
  const { workshopId } = useWorkshop();
  const failureText = useFailureText();
  return async (format) => {
    const result = await fetchTranslations(workshopId, format, to);
    if (!result.ok) {
      showToast(failureText(result), { tone: 'problem' });
      return;
    }
    saveFile(result.value.content, result.value.fileName ?? `translations-${to}.${format}`);
  };
}
