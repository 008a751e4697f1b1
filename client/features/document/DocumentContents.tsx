import { useTexts } from '#client/i18n/use-texts.ts';
import { classNames } from '#client/ui/class-names.ts';
import { headingsOf, headingText, plainText } from '#shared/report/runs.ts';
import type { Heading, Report } from '#shared/report/tree.ts';

interface ContentsProps {
  report: Report;
  currentId: string | null;
  onGo: (id: string) => void;
}

interface Entry {
  heading: Heading;
  children: readonly Heading[];
}

/** The contents beside the sheet: all chapters, and the sections of the one that is being read. */
export function DocumentContents({ report, currentId, onGo }: ContentsProps) {
  const t = useTexts();
  const headings = headingsOf(report);
  const current = sectionOf(headings, currentId);
  const chapter = chapterOf(headings, currentId);
  return (
    <nav className="document__contents" aria-label={t('document.contents')} lang={report.language}>
      <ol>
        {entriesOf(headings).map(({ heading, children }) => (
          <li key={heading.id}>
            <ContentsLink heading={heading} isCurrent={heading.id === current} onGo={onGo} />
            {heading.id === chapter && children.length > 0 && (
              <ol>
                {children.map((child) => (
                  <li key={child.id}>
                    <ContentsLink heading={child} isCurrent={child.id === current} onGo={onGo} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function ContentsLink(props: { heading: Heading; isCurrent: boolean; onGo: (id: string) => void }) {
  const { heading, isCurrent, onGo } = props;
  return (
    <button
      type="button"
      className={classNames('document__link', isCurrent && 'document__link--current')}
      aria-current={isCurrent ? 'location' : undefined}
      onClick={() => onGo(heading.id)}
    >
      {heading.level === 1 ? headingText(heading) : plainText(heading.text)}
    </button>
  );
}

function entriesOf(headings: readonly Heading[]): readonly Entry[] {
  return headings
    .map((heading, position) => ({ heading, position }))
    .filter(({ heading }) => heading.level === 1)
    .map(({ heading, position }) => {
      const rest = headings.slice(position + 1);
      const end = rest.findIndex((one) => one.level === 1);
      const inside = end < 0 ? rest : rest.slice(0, end);
      return { heading, children: inside.filter((one) => one.level === 2) };
    });
}

/** The chapter or section of the contents that a heading belongs to. */
function sectionOf(headings: readonly Heading[], id: string | null): string | null {
  return lastUpTo(headings, id, (heading) => heading.level <= 2);
}

function chapterOf(headings: readonly Heading[], id: string | null): string | null {
  return lastUpTo(headings, id, (heading) => heading.level === 1);
}

function lastUpTo(
  headings: readonly Heading[],
  id: string | null,
  isWanted: (heading: Heading) => boolean,
): string | null {
  const position = headings.findIndex((heading) => heading.id === id);
  return headings.slice(0, position + 1).findLast(isWanted)?.id ?? null;
}
