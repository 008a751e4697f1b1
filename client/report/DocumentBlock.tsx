import { Pencil, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { openItem } from '#client/ui-state/ui-store.ts';
import { plainText } from '#shared/report/runs.ts';
import type { Block, Callout, Heading, Paragraph, Runs } from '#shared/report/tree.ts';
import type { Language } from '#shared/text/language.ts';
import { DocumentPicture } from './DocumentPicture.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import { RunsText } from './Runs.tsx';
import { SourceText } from './sources.tsx';

/** One block of the document on the page; drawn again only when it is another. */
export const DocumentBlock = memo(function DocumentBlock(props: { block: Block; language: Language }) {
  const { block, language } = props;
  switch (block.type) {
    case 'heading':
      return <DocumentHeading heading={block} language={language} />;
    case 'paragraph':
      return <DocumentParagraph paragraph={block} language={language} />;
    case 'list':
      return (
        <ul className="document__list">
          {block.items.map((item, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place.
            <li key={position}>
              <SourceText runs={item} language={language} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <DocumentTable table={block} language={language} />;
    case 'definitions':
      return <DefinitionList entries={block.entries} language={language} />;
    case 'callout':
      return <DocumentCallout callout={block} language={language} />;
    case 'picture':
      return <DocumentPicture picture={block} language={language} />;
  }
});

/** Terms beside what they hold. */
export function DefinitionList(props: {
  entries: readonly { readonly term: Runs; readonly value: Runs }[];
  language: Language;
}) {
  const { entries, language } = props;
  return (
    <dl className="document__definitions">
      {entries.map((entry) => (
        <div key={plainText(entry.term)}>
          <dt>
            <RunsText runs={entry.term} language={language} />
          </dt>
          <dd>
            <SourceText runs={entry.value} language={language} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function DocumentHeading({ heading, language }: { heading: Heading; language: Language }) {
  const t = useTexts();
  const Level = `h${heading.level}` as const;
  return (
    <div className={`document__heading document__heading--${heading.level}`}>
      <Level id={`document-${heading.id}`} data-heading={heading.id} tabIndex={-1}>
        {heading.number !== null && `${heading.number} `}
        <RunsText runs={heading.text} language={language} />
      </Level>
      {heading.item !== null && (
        <OpenCard item={heading.item} label={t('document.openCard', { title: plainText(heading.text) })} />
      )}
    </div>
  );
}

function OpenCard({ item, label }: { item: string; label: string }) {
  return (
    <IconButton size="small" className="document__open" label={label} onClick={() => openItem(item)}>
      <Pencil size={15} strokeWidth={1.75} aria-hidden="true" />
    </IconButton>
  );
}

function DocumentParagraph({ paragraph, language }: { paragraph: Paragraph; language: Language }) {
  return (
    <p className={`document__paragraph document__paragraph--${paragraph.style}`}>
      <SourceText runs={paragraph.runs} language={language} />
    </p>
  );
}

function DocumentCallout({ callout, language }: { callout: Callout; language: Language }) {
  const t = useTexts();
  const { severity, state, item } = callout;
  return (
    <div className={`document__callout document__callout--${severity} document__callout--${state}`}>
      <p>
        <TriangleAlert className="document__icon" size={15} strokeWidth={1.75} aria-hidden="true" />
        <strong className="document__severity">{callout.label}.</strong>{' '}
        <strong>
          <RunsText runs={callout.title} language={language} />
        </strong>
      </p>
      {callout.body.map((body, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place.
        <p key={position}>
          <SourceText runs={body} language={language} />
        </p>
      ))}
      {item !== null && (
        <OpenCard item={item} label={t('document.openCard', { title: plainText(callout.title) })} />
      )}
    </div>
  );
}
