import { Copy, Languages, Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { copyReport } from '#client/report/copy-report.ts';
import { ReportSheet } from '#client/report/ReportSheet.tsx';
import { Button } from '#client/ui/Button.tsx';
import { bringIntoView } from '#client/ui/bring-into-view.ts';
import { later } from '#client/ui/later.tsx';
import { Segmented } from '#client/ui/Segmented.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { openTranslation, useUi } from '#client/ui-state/ui-store.ts';
import { useTellViewShown } from '#client/ui-state/view-shown.ts';
import type { Language } from '#shared/text/language.ts';
import { DocumentContents } from './DocumentContents.tsx';
import { fieldSources } from './field-sources.ts';
import { useCurrentHeading } from './use-current-heading.ts';
import { useLiveReport } from './use-live-report.ts';

const TranslationView = later(
  async () => (await import('./translation/TranslationView.tsx')).TranslationView,
);

/** The document: its pages, or its texts beside their translation. */
export function DocumentView() {
  const isTranslating = useUi((state) => state.isTranslating);
  return isTranslating ? <TranslationView /> : <DocumentPages />;
}

/** The document as it would be exported now, on a sheet of paper: in the language of the screen until the other is chosen. */
function DocumentPages() {
  const t = useTexts();
  const [interfaceLanguage] = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? interfaceLanguage;
  const report = useLiveReport(language);
  useTellViewShown();
  const scroller = useRef<HTMLDivElement>(null);
  const currentId = useCurrentHeading(scroller, report);

  const goTo = (id: string) => {
    const heading = scroller.current?.querySelector<HTMLElement>(`[data-heading="${id}"]`);
    if (!heading) return;
    bringIntoView(heading, 'start');
    heading.focus({ preventScroll: true });
  };

  const copy = async () => {
    const sheet = scroller.current?.querySelector<HTMLElement>('.document__sheet');
    const isCopied = sheet ? await copyReport(sheet) : false;
    if (isCopied) showToast(t('document.copied'));
    else showToast(t('document.copyFailed'), { tone: 'problem' });
  };

  return (
    <div ref={scroller} className="document">
      <div className="document__side">
        <div className="document__tools">
          <Segmented
            size="small"
            legend={t('document.language')}
            options={[
              { value: 'nl', label: 'NL', name: t('document.dutch') },
              { value: 'en', label: 'EN', name: t('document.english') },
            ]}
            value={language}
            onChange={setChosen}
          />
          <Button
            size="small"
            icon={<Printer size={15} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => window.print()}
          >
            {t('document.print')}
          </Button>
          <Button
            size="small"
            icon={<Copy size={15} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => void copy()}
            title={t('document.copyHint')}
          >
            {t('document.copy')}
          </Button>
          <Button
            size="small"
            icon={<Languages size={15} strokeWidth={1.75} aria-hidden="true" />}
            onClick={openTranslation}
          >
            {t('document.translate')}
          </Button>
        </div>
        <DocumentContents report={report} currentId={currentId} onGo={goTo} />
      </div>
      <ReportSheet report={report} sources={fieldSources} />
    </div>
  );
}
