import { pitfallById } from '#shared/pitfalls/catalogue.ts';
import type { Pitfall, RipeId } from '#shared/pitfalls/definition.ts';
import { twins } from '#shared/pitfalls/fold.ts';
import { sourceLine } from '#shared/pitfalls/source.ts';
import { type Threshold, thresholdDefinitions } from '#shared/pitfalls/thresholds.ts';
import { blockScaffold } from '#shared/strategy/blocks.ts';
import { definitionOf, type EntityName, isListEntity } from '#shared/strategy/entities.ts';
import { formatWithUnit, labelOfPath } from '#shared/strategy/paths.ts';
import { themeScaffold } from '#shared/strategy/themes.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import { bullets, fill, literal, page, table } from './markdown.ts';
import { pageTexts } from './page-texts.ts';

/** All that there is to say about a pitfall, as a page in Markdown. Links expect the pages of a language side by side. */
export function pitfallPage(pitfall: Pitfall, language: Language): string {
  const { text, source } = pitfall;
  const section = (title: Bilingual, ...body: readonly string[]) =>
    body.some((part) => part !== '') ? page([`## ${title[language]}`, ...body]).trimEnd() : '';
  return page([
    `# ${literal(text.title[language])}`,
    propertyList(pitfall, language),
    section(pageTexts.explanation, literal(text.explanation[language])),
    section(pageTexts.advice, literal(text.advice[language])),
    section(pageTexts.fix, fixLine(pitfall, language)),
    section(pageTexts.moment, momentOf(pitfall, language), ripeList(pitfall.ripeOn, language)),
    section(pageTexts.reads, readList(pitfall, language)),
    section(pageTexts.thresholds, ...thresholdTable(pitfall, language)),
    section(pageTexts.twins, twinLines(pitfall, language)),
    section(pageTexts.source, bullets(source.map((one) => literal(sourceLine([one], language))))),
    footer(pitfall, language),
  ]);
}

function momentOf({ kind, ripeOn }: Pitfall, language: Language): string {
  const number = ripeOn.length === 1 ? 'one' : 'other';
  if (kind === 'gap') return pageTexts.later[number][language];
  return ripeOn.length > 0 ? pageTexts.partlyLater[number][language] : pageTexts.atOnce[language];
}

function propertyList({ id, severity, kind, set, top }: Pitfall, language: Language): string {
  const inSet = pageTexts.sets[set][language];
  const values: readonly (readonly [Bilingual, string])[] = [
    [pageTexts.severity, pageTexts.severities[severity][language]],
    [pageTexts.kind, pageTexts.kinds[kind][language]],
    [pageTexts.set, top ? fill(pageTexts.topOfSet[language], { set: inSet }) : inSet],
    [pageTexts.id, `\`${id}\``],
  ];
  return bullets(
    values.map(([name, value]) => fill(pageTexts.property[language], { name: name[language], value })),
  );
}

function ripeList(ids: readonly RipeId[], language: Language): string {
  return bullets(
    ids.map((id) => {
      const theme = themeScaffold(id);
      const title = (theme ?? blockScaffold(id))?.title[language] ?? id;
      return fill(pageTexts[theme ? 'theme' : 'block'][language], { title: literal(title) });
    }),
  );
}

/** The fields that the check looks at, under the card that they stand on. */
function readList({ reads }: Pitfall, language: Language): string {
  const byEntity = new Map<EntityName, string[]>();
  for (const path of reads) {
    const [entity = '', ...field] = path.split('.');
    const name = entity as EntityName;
    const label = literal(labelOfField(name, field, language));
    const lines = byEntity.get(name) ?? [];
    byEntity.set(name, [...lines, fill(pageTexts.read[language], { label, path })]);
  }
  return [...byEntity]
    .map(([entity, lines]) => {
      const fields = bullets(lines).replace(/^/gm, '  ');
      return `- **${literal(definitionOf(entity).plural[language])}**\n${fields}`;
    })
    .join('\n');
}

function labelOfField(
  entity: EntityName,
  [head = '', ...rest]: readonly string[],
  language: Language,
): string {
  const card = isListEntity(entity) ? `${entity}.any` : entity;
  const label = labelOfPath([card, head, ...rest].join('.'), language);
  if (rest.length === 0) return label;
  const part = labelOfPath(`${card}.${head}`, language);
  return fill(pageTexts.partOf[language], { part, label });
}

function thresholdTable({ thresholds = [] }: Pitfall, language: Language): readonly string[] {
  if (thresholds.length === 0) return [];
  const rows = thresholds.map((name) => {
    const { label, unit, usual, min, max }: Threshold = thresholdDefinitions[name];
    const inWords = [usual, min, max].map((value) => formatWithUnit(value, unit, language));
    return [literal(label[language]), ...inWords];
  });
  return [pageTexts.thresholdsIntro[language], table(pageTexts.thresholdColumns[language], rows)];
}

function fixLine({ fix }: Pitfall, language: Language): string {
  return fix ? fill(pageTexts.fixes[fix.kind][language], { label: literal(fix.label[language]) }) : '';
}

function twinLines({ id }: Pitfall, language: Language): string {
  const lines = twins.flatMap(([shown, folded]) => {
    if (shown === id) return [fill(pageTexts.showsTwin[language], { link: linkTo(folded, language) })];
    if (folded === id) return [fill(pageTexts.shownUnder[language], { link: linkTo(shown, language) })];
    return [];
  });
  return bullets(lines);
}

/** A link to the page of a pitfall; its id when the catalogue does not hold it. */
export function linkTo(id: string, language: Language): string {
  const pitfall = pitfallById(id);
  return pitfall ? `[${literal(pitfall.text.title[language])}](${id}.md)` : `\`${id}\``;
}

function footer({ id }: Pitfall, language: Language): string {
  const other = language === 'nl' ? 'en' : 'nl';
  return `---\n\n[${pageTexts.all[language]}](README.md) · [${pageTexts.otherLanguage[language]}](../${other}/${id}.md)`;
}
