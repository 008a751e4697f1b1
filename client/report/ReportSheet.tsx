import { useTranslation } from 'react-i18next';
import type { Report } from '#shared/report/tree.ts';
import { DefinitionList, DocumentBlock } from './DocumentBlock.tsx';
import { RunsText } from './Runs.tsx';
import './document.css';

/** A document on a sheet of paper: its cover and its chapters. */
export function ReportSheet({ report }: { report: Report }) {
  const { t } = useTranslation();
  return (
    <article className="document__sheet" lang={report.language} aria-label={t('document.article')}>
      <ReportCover report={report} />
      {[...report.front, ...report.chapters].map((chapter) => (
        <section key={chapter.id} className="document__chapter">
          {chapter.blocks.map((block, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place.
            <DocumentBlock key={position} block={block} language={report.language} />
          ))}
        </section>
      ))}
    </article>
  );
}

function ReportCover({ report }: { report: Report }) {
  const { cover, language } = report;
  return (
    <header className="document__cover">
      <p className="document__kind">{cover.kind}</p>
      <p className="document__title">
        <RunsText runs={cover.title} language={language} />
      </p>
      <p className="document__organisation">
        <RunsText runs={cover.organisation} language={language} />
      </p>
      <DefinitionList entries={cover.facts} language={language} />
    </header>
  );
}
