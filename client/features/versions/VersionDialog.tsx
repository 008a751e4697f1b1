import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { fetchVersionExport, readVersion } from '#client/http/workshops.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { ReportSheet } from '#client/report/ReportSheet.tsx';
import { useWorkshop } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { saveFile } from '#client/ui/take-out.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import { presentFinding } from '#shared/pitfalls/present.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { Report } from '#shared/report/tree.ts';
import { readStrategyJson } from '#shared/strategy/file/read.ts';
import type { Language } from '#shared/text/language.ts';
import type { KeptVersion } from './use-versions.ts';

const formats = ['docx', 'md', 'json'] as const;

const formatNames = { docx: 'Word', md: 'Markdown', json: 'JSON' } as const;

type Reading = { readonly state: 'busy' | 'failed' } | { readonly state: 'read'; readonly report: Report };

/** A version that was kept, to read as a document and to take along. */
export function VersionDialog({ version, onClose }: { version: KeptVersion; onClose: () => void }) {
  const t = useTexts();
  const [language] = useLanguage();
  const { workshopId } = useWorkshop();
  const [reading, setReading] = useState<Reading>({ state: 'busy' });

  useEffect(() => {
    let isWanted = true;
    setReading({ state: 'busy' });
    void readVersion(workshopId, version.id).then((result) => {
      if (!isWanted) return;
      const report = result.ok ? reportOf(result.value, language) : null;
      setReading(report ? { state: 'read', report } : { state: 'failed' });
    });
    return () => {
      isWanted = false;
    };
  }, [workshopId, version.id, language]);

  const download = async (format: (typeof formats)[number]) => {
    const result = await fetchVersionExport(workshopId, version.id, format, language);
    if (result.ok) saveFile(result.value.content, result.value.fileName ?? `klantcontactstrategie.${format}`);
    else showToast(result.message ?? t('versions.failed'), { tone: 'problem' });
  };

  return (
    <Dialog
      size="large"
      title={version.name}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={formats.map((format) => (
        <Button
          key={format}
          size="small"
          icon={<FileDown size={15} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => void download(format)}
        >
          {formatNames[format]}
        </Button>
      ))}
    >
      {reading.state === 'busy' && <p role="status">{t('common.loading')}</p>}
      {reading.state === 'failed' && <p role="alert">{t('versions.unreadable')}</p>}
      {reading.state === 'read' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard.
        <section className="version-report" tabIndex={0} aria-label={version.name}>
          <ReportSheet report={reading.report} />
        </section>
      )}
    </Dialog>
  );
}

function reportOf(json: unknown, language: Language): Report | null {
  const file = readStrategyJson(json);
  if (!file.ok) return null;
  const { strategy } = file;
  return buildReport(strategy, language, {
    findings: findingsOf(strategy).map((finding) => presentFinding(finding, strategy, language)),
  });
}
