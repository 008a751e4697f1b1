import { withoutDanglingReferences } from '#shared/strategy/references.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import type { ContextChoices, ReportContext } from './context.ts';
import { chapterIds, type ReportChoices, type ReportOptions } from './options.ts';
import type { Report } from './tree.ts';

const words = {
  page: { nl: 'Pagina', en: 'Page' },
  outdated: { nl: 'vertaling verouderd', en: 'outdated translation' },
} as const satisfies Record<string, Bilingual>;

/** The few words that writers of a format need of their own. */
export function writersWords(language: Language): Report['words'] {
  return { page: words.page[language], outdated: words.outdated[language] };
}

/** What everything that is made of a strategy begins with: document, slides and tables read it alike. */
export function startReport(strategy: Strategy, language: Language, options: ReportOptions): ReportContext {
  const choices = choicesOf(options);
  return {
    strategy: withoutDanglingReferences(strategy),
    language,
    original: strategy.meta.language ?? 'nl',
    findings: choices.openFindings
      ? options.findings
      : options.findings.filter((finding) => finding.accepted !== null),
    choices,
    date: options.date ?? null,
    version: options.version ?? strategy.meta.version,
    texts: new Map(),
    since: null,
  };
}

function choicesOf({
  chapters,
  notes,
  openFindings,
  signatures,
  pictures,
}: ReportChoices & Pick<ReportOptions, 'pictures'>): ContextChoices {
  return {
    chapters: new Set(chapters ?? chapterIds),
    notes: notes ?? false,
    openFindings: openFindings ?? true,
    signatures: signatures ?? false,
    pictures: pictures ?? [],
  };
}
