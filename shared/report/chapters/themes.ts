import { definitionOf, isEntityName } from '#shared/strategy/entities.ts';
import type { Theme } from '#shared/strategy/strategy.ts';
import { type ThemeScaffold, themeScaffolds } from '#shared/strategy/themes.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type ChoiceRow, choiceRows, choicesTable, openLine } from '../answers.ts';
import { type ChapterDefinition, textParagraphs } from '../chapter.ts';
import { phrase, type ReportContext, say } from '../context.ts';
import { calloutsAbout } from '../findings.ts';
import { ownText } from '../free-text.ts';
import { heading, list, paragraph } from '../make.ts';
import { chapterTitles } from '../options.ts';
import { run } from '../runs.ts';
import type { Block } from '../tree.ts';
import { goalRuns, isAnswered, joined, saidAt, valueRuns } from '../values.ts';
import { consentBlocks } from './consents.ts';
import { notDoingItems } from './starting-point.ts';

const words = {
  decided: { nl: 'Wat we besloten', en: 'What we decided' },
  why: { nl: 'Waarom', en: 'Why' },
  contributes: { nl: 'Draagt bij aan', en: 'Contributes to' },
  notDoing: { nl: 'Wat we niet doen', en: 'What we will not do' },
  signOff: { nl: 'Akkoord', en: 'Sign-off' },
  risks: { nl: "Open risico's", en: 'Open risks' },
  other: { nl: 'Besluit', en: 'Decision' },
  owner: { nl: 'Eigenaar: {owner}', en: 'Owner: {owner}' },
  nothing: {
    nl: 'Over dit thema is nog niets afgesproken.',
    en: 'Nothing has been agreed on this theme yet.',
  },
  nothingAtAll: {
    nl: "Over de zes thema's is nog niets afgesproken: {names}.",
    en: 'Nothing has been agreed yet on the six themes: {names}.',
  },
} as const satisfies Record<string, Bilingual>;

/** Whether a theme says anything: on its card or in the choices that it shows. */
export function themeIsAnswered(context: ReportContext, theme: Theme): boolean {
  return (
    isAnswered(context, `themes.${theme.id}`) ||
    scaffoldOf(theme).shows.some((entity) => isAnswered(context, entity)) ||
    context.strategy.decisions.some((decision) => decision.item === theme.id)
  );
}

function scaffoldOf(theme: Theme): ThemeScaffold {
  return themeScaffolds.find((one) => one.id === theme.id) ?? themeScaffolds[0];
}

function decidedRows(context: ReportContext, theme: Theme): readonly ChoiceRow[] {
  const owner = valueRuns(context, `themes.${theme.id}.ownerDeptId`);
  const choices = scaffoldOf(theme).shows.flatMap((entity) =>
    isEntityName(entity) ? choiceRows(context, entity, entity, { except: ['text'], owner }) : [],
  );
  const decisions = context.strategy.decisions
    .filter((decision) => decision.item === theme.id)
    .map((decision) => ({
      label: say(context, words.other),
      value: ownText(context, `decisions.${decision.id}.text`),
      owner: valueRuns(context, `decisions.${decision.id}.ownerDeptId`),
    }));
  return [...choices, ...decisions].filter((row) => row.value.length > 0);
}

function writeTheme(context: ReportContext, theme: Theme, position: number): Block[] {
  const { id } = theme;
  const title = heading(2, `theme-${id}`, say(context, scaffoldOf(theme).title), {
    number: `4.${position + 1}`,
    item: id,
  });
  if (!themeIsAnswered(context, theme)) {
    return [title, ...paragraph(say(context, words.nothing), 'open'), ...calloutsAbout(context, id)];
  }
  const section = (name: string, text: Bilingual, blocks: readonly Block[]): Block[] =>
    blocks.length > 0 ? [heading(3, `theme-${id}-${name}`, say(context, text), { item: id }), ...blocks] : [];
  const reasons = [
    ...textParagraphs(context, `themes.${id}.reason`),
    ...(id === 'service-and-channels' ? textParagraphs(context, 'channelVision.text') : []),
  ];
  const owner = valueRuns(context, `themes.${theme.id}.ownerDeptId`);
  const rows = decidedRows(context, theme);
  return [
    title,
    ...textParagraphs(context, `themes.${id}.statement`, 'lead'),
    ...section('why', words.why, reasons),
    ...section('decided', words.decided, [
      ...choicesTable(context, [], rows),
      ...scaffoldOf(theme).shows.flatMap((entity) =>
        isEntityName(entity) && !definitionOf(entity).many
          ? openLine(context, entity, entity, { except: ['text'] })
          : [],
      ),
      ...(owner.length > 0 && rows.length === 0 ? paragraph(phrase(context, words.owner, { owner })) : []),
    ]),
    ...section(
      'goals',
      words.contributes,
      list(theme.goalIds.map((goal) => saidAt(`themes.${id}.goalIds`, goalRuns(context, goal)))),
    ),
    ...(id === 'service-and-channels' ? section('not-doing', words.notDoing, notDoingItems(context)) : []),
    ...section('risks', words.risks, calloutsAbout(context, id)),
    ...section('sign-off', words.signOff, consentBlocks(context, id)),
  ];
}

/** Chapter 4: the six organisation-wide themes, each with what was agreed, why, and who has reservations. */
export const themes: ChapterDefinition = {
  id: 'themes',
  number: '4',
  title: chapterTitles.themes,
  write(context) {
    const all = context.strategy.themes;
    if (!all.some((theme) => themeIsAnswered(context, theme))) {
      const names = joined(
        context,
        themeScaffolds.map((theme) => [run(theme.title[context.language], context.language)]),
      );
      return [
        ...paragraph(phrase(context, words.nothingAtAll, { names }), 'open'),
        ...all.flatMap((theme) => calloutsAbout(context, theme.id)),
      ];
    }
    return all.flatMap((theme, position) => writeTheme(context, theme, position));
  },
};
