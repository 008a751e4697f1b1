import { type CSSProperties, useEffect } from 'react';
import { fontStack } from '#client/house-style/font-stack.ts';
import { useDocumentLook } from '#client/house-style/use-document-look.ts';
import type { DocumentLook } from '#client/house-style/use-server-look.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { classNames } from '#client/ui/class-names.ts';
import { lightEnough, mixed } from '#shared/report/contrast.ts';
import { leastContrast } from '#shared/report/house-style.ts';
import { ownLook, type ReportLook } from '#shared/report/look.ts';
import type { Report } from '#shared/report/tree.ts';
import { fillClipboard } from './copy-report.ts';
import { DefinitionList, DocumentBlock } from './DocumentBlock.tsx';
import { RunsText } from './Runs.tsx';
import { LeadsToSources, type ReportSources, useSources } from './sources.tsx';
import './document.css';
import './document-blocks.css';
import './document-figures.css';

const leadsNowhere = () => false;

interface SheetProps {
  report: Report;
  /** What texts lead to; without it nowhere. */
  sources?: ReportSources;
}

/** A document on a sheet of paper: its cover and its chapters. What one copies from it keeps its headings and tables. */
export function ReportSheet({ report, sources }: SheetProps) {
  const t = useTexts();
  const { ref, ...handlers } = useSources(sources);
  const house = useDocumentLook();
  const hasBrand = house.look.brand !== ownLook.brand;
  useEffect(() => {
    const sheet = ref.current;
    const handleCopy = (event: ClipboardEvent) => sheet && fillClipboard(sheet, event);
    sheet?.addEventListener('copy', handleCopy);
    return () => sheet?.removeEventListener('copy', handleCopy);
  }, [ref]);
  return (
    <LeadsToSources value={sources?.has ?? leadsNowhere}>
      <article
        ref={ref}
        className={classNames('document__sheet', hasBrand && 'document__sheet--house')}
        style={houseColors(house.look)}
        lang={report.language}
        aria-label={t('document.article')}
        {...handlers}
      >
        <ReportCover report={report} logo={house.logo} />
        {[...report.front, ...report.chapters].map((chapter) => (
          <section key={chapter.id} className="document__chapter">
            {chapter.blocks.map((block, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place.
              <DocumentBlock key={position} block={block} language={report.language} />
            ))}
          </section>
        ))}
      </article>
    </LeadsToSources>
  );
}

/** The sheet of the dark theme. */
const darkSheet = '#1e2427';

/** The colours of the house in both themes: a file is always on white, so on a dark sheet they are as light as they must. */
function houseColors({ brand, brandTint, font }: ReportLook): CSSProperties {
  const light = lightEnough(brand, leastContrast, darkSheet);
  const colors = {
    '--house-brand': brand,
    '--house-tint': brandTint,
    '--house-brand-dark': light,
    '--house-tint-dark': mixed(light, darkSheet, 0.2),
  };
  return { ...colors, fontFamily: fontStack(font) } as CSSProperties;
}

function ReportCover({ report, logo }: { report: Report; logo: DocumentLook['logo'] }) {
  const { cover, language } = report;
  return (
    <header className="document__cover">
      {logo && <img className="document__logo" src={logo.address} alt={logo.alt} />}
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
