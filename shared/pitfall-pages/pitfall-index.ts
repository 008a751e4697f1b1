import { type Pitfall, type PitfallSet, type Severity, severities } from '#shared/pitfalls/definition.ts';
import type { Language } from '#shared/text/language.ts';
import { fill, page, table } from './markdown.ts';
import { pageTexts } from './page-texts.ts';
import { linkTo } from './pitfall-page.ts';

/** The page that leads to the others: a table per severity, the twelve that matter most at the top. */
export function pitfallIndex(pitfalls: readonly Pitfall[], language: Language): string {
  const count = (set: PitfallSet) => pitfalls.filter((pitfall) => pitfall.set === set).length;
  const sets = { core: count('core'), public: count('public'), reserve: count('reserve') };
  const other = language === 'nl' ? 'en' : 'nl';
  return page([
    `# ${pageTexts.catalogue[language]}`,
    fill(pageTexts.intro[language], { n: pitfalls.length }),
    fill(pageTexts.setsIntro[language], sets),
    ...severities.flatMap((severity) => severityPart(pitfalls, severity, language)),
    `---\n\n[${pageTexts.otherLanguage[language]}](../${other}/README.md)`,
  ]);
}

function severityPart(pitfalls: readonly Pitfall[], severity: Severity, language: Language): string[] {
  const own = pitfalls.filter((pitfall) => pitfall.severity === severity);
  if (own.length === 0) return [];
  const sets: readonly PitfallSet[] = ['core', 'public', 'reserve'];
  const place = ({ top, set }: Pitfall) => (top ? -1 : sets.indexOf(set));
  const rows = [...own]
    .sort((a, b) => place(a) - place(b))
    .map(({ id, kind, set, top }) => [
      top ? '★' : ' ',
      linkTo(id, language),
      pageTexts.kinds[kind][language],
      pageTexts.shortSets[set][language],
    ]);
  const heading = fill(pageTexts.groups[severity][language], { n: own.length });
  return [`## ${heading}`, table(pageTexts.indexColumns[language], rows)];
}

/** The page above both languages. */
export const languageIndex = `# Pitfalls · Valkuilen

- [Pitfalls, in English](en/README.md)
- [Valkuilen, in het Nederlands](nl/README.md)

These pages are made from the catalogue in \`shared/pitfalls\` by \`npm run docs:pitfalls\`. Change the pitfall, not its page.
`;
