import { definitionOf, isEntityName } from '#shared/strategy/entities.ts';
import type { Theme } from '#shared/strategy/strategy.ts';
import { type ThemeScaffold, themeScaffolds } from '#shared/strategy/themes.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type ChoiceRow, choiceRows, choicesTable, openLine } from '../answers.ts';
import { type ChapterDefinition, textParagraphs } from '../chapter.ts';
import { phrase, type ReportContext, say } from '../context.ts';
import { calloutsAbout } from '../findings.ts';
import { ownText } from '../free-text.ts';
import { definitions, heading, paragraph } from '../make.ts';
import { blockNumbers, themeNumber } from '../numbers.ts';
import { chapterTitles } from '../options.ts';
import { run } from '../runs.ts';
import type { Block, Runs } from '../tree.ts';
import { goalRuns, isAnswered, joined, onLines, saidAt, titleRuns, valueRuns } from '../values.ts';
import { coherence } from './coherence.ts';
import { consentEntries } from './consents.ts';

const words = {
  decided: { nl: 'Wat we besloten', en: 'What we decided' },
  why: { nl: 'Waarom', en: 'Why' },
  contributes: { nl: 'Draagt bij aan', en: 'Contributes to' },
  carriedOut: { nl: 'Werkt door in', en: 'Worked out in' },
  block: { nl: '{number} {title}', en: '{number} {title}' },
  risks: { nl: "Open risico's", en: 'Open risks' },
  other: { nl: 'Besluit', en: 'Decision' },
  owner: { nl: 'Eigenaar', en: 'Owner' },
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

/** The choices under a theme. Its owner owns them all: only a decision with another owner names one. */
function decidedRows(context: ReportContext, theme: Theme): readonly ChoiceRow[] {
  const choices = scaffoldOf(theme).shows.flatMap((entity) =>
    isEntityName(entity) ? choiceRows(context, entity, entity, { except: ['text'] }) : [],
  );
  const decisions = context.strategy.decisions
    .filter((decision) => decision.item === theme.id)
    .map((decision) => ({
      label: say(context, words.other),
      value: ownText(context, `decisions.${decision.id}.text`),
      owner:
        decision.ownerDeptId === theme.ownerDeptId
          ? []
          : valueRuns(context, `decisions.${decision.id}.ownerDeptId`),
    }));
  return [...choices, ...decisions].filter((row) => row.value.length > 0);
}

function writeTheme(context: ReportContext, theme: Theme, position: number): Block[] {
  const { id } = theme;
  const title = heading(2, `theme-${id}`, say(context, scaffoldOf(theme).title), {
    number: themeNumber(position),
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
    ...definitions([
      { term: say(context, words.owner), value: owner },
      {
        term: say(context, words.contributes),
        value: onLines(
          context,
          theme.goalIds.map((goal) => saidAt(`themes.${id}.goalIds`, goalRuns(context, goal))),
        ),
      },
      { term: say(context, words.carriedOut), value: blocksOf(context, id) },
      ...consentEntries(context, id),
    ]),
    ...section('decided', words.decided, [
      ...choicesTable(context, [], rows),
      ...scaffoldOf(theme).shows.flatMap((entity) =>
        isEntityName(entity) && !definitionOf(entity).many
          ? openLine(context, entity, entity, { except: ['text'] })
          : [],
      ),
    ]),
    ...section('risks', words.risks, calloutsAbout(context, id)),
  ];
}

/** The blocks that carry a theme out, by number and name. */
function blocksOf(context: ReportContext, theme: string): Runs {
  const numbers = blockNumbers(context.strategy);
  const names = context.strategy.blocks
    .filter(({ themeIds }) => themeIds.includes(theme))
    .map(({ id }) =>
      saidAt(
        `blocks.${id}.themeIds`,
        phrase(context, words.block, { number: numbers.get(id) ?? '', title: titleRuns(context, id) }),
      ),
    );
  return names.flatMap((name, position) => (position === 0 ? name : [run('; ', context.language), ...name]));
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
        ...coherence(context),
      ];
    }
    return [...all.flatMap((theme, position) => writeTheme(context, theme, position)), ...coherence(context)];
  },
};
