import { pitfallById } from '#shared/pitfalls/catalogue.ts';
import {
  defaultThresholds,
  type Threshold,
  thresholdDefinitions,
  thresholdNames,
  thresholdsOf,
} from '#shared/pitfalls/thresholds.ts';
import { formatWithUnit } from '#shared/strategy/paths.ts';
import { formatNumber } from '#shared/text/format.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type ChapterDefinition, numberedSections, type Section } from '../chapter.ts';
import { phrase, type ReportContext, say, word } from '../context.ts';
import { countFindings, openCountRuns, wholeCallout } from '../findings.ts';
import { list, paragraph, table } from '../make.ts';
import { chapterTitles } from '../options.ts';
import { findingCounts, findingPictures, severityNames } from '../pictures/figures.ts';
import { run } from '../runs.ts';
import type { Block, Run, Runs } from '../tree.ts';

const words = {
  none: {
    nl: 'In deze strategie is geen valkuil gevonden.',
    en: 'No pitfall was found in this strategy.',
  },
  intro: {
    nl: 'Open: {open}. Met een reden geaccepteerd: {accepted}.',
    en: 'Open: {open}. Accepted with a reason: {accepted}.',
  },
  introAccepted: {
    nl: 'Met een reden geaccepteerd: {accepted}. Open valkuilen staan niet in dit document.',
    en: 'Accepted with a reason: {accepted}. Open pitfalls are left out of this document.',
  },
  noneAccepted: {
    nl: 'Er is geen valkuil met een reden geaccepteerd. Open valkuilen staan niet in dit document.',
    en: 'No pitfall was accepted with a reason. Open pitfalls are left out of this document.',
  },
  open: { nl: 'Open', en: 'Open' },
  severity: { nl: 'Ernst', en: 'Severity' },
  acceptedShort: { nl: 'Geaccepteerd', en: 'Accepted' },
  accepted: { nl: 'Geaccepteerd, met reden', en: 'Accepted, with a reason' },
  settings: { nl: 'Hoe is gekeken', en: 'How we looked' },
  reserve: {
    nl: 'Behalve de kern van de catalogus zijn ook de valkuilen uit de reserve nagelopen.',
    en: 'Besides the core of the catalogue, the pitfalls in reserve were checked as well.',
  },
  otherNumbers: {
    nl: 'Deze grenswaarden wijken af van wat gebruikelijk is:',
    en: 'These thresholds differ from the usual ones:',
  },
  number: { nl: '{label}: {value} (gebruikelijk {usual})', en: '{label}: {value} (usual: {usual})' },
  switchedOff: {
    nl: 'Deze valkuilen zijn niet nagelopen, met reden:',
    en: 'These pitfalls were not checked, for a reason:',
  },
  off: { nl: '{title}: {reason}', en: '{title}: {reason}' },
  offBy: { nl: '{title}: {reason} ({by})', en: '{title}: {reason} ({by})' },
} as const satisfies Record<string, Bilingual>;

/** Chapter 7: the thinking errors that were found, open or accepted, with what shows them. */
export const pitfalls: ChapterDefinition = {
  id: 'pitfalls',
  number: '7',
  title: chapterTitles.pitfalls,
  write(context) {
    const { findings, choices } = context;
    if (findings.length === 0) {
      const none = choices.openFindings ? words.none : words.noneAccepted;
      return [...paragraph(say(context, none)), ...numberedSections(context, '7', [howWeLooked(context)])];
    }
    const open = findings.filter((finding) => finding.accepted === null);
    const accepted = findings.filter((finding) => finding.accepted !== null);
    return [
      ...paragraph(
        phrase(context, choices.openFindings ? words.intro : words.introAccepted, {
          open: openCountRuns(context),
          accepted: countFindings(context).accepted,
        }),
      ),
      ...overview(context),
      ...numberedSections(context, '7', [
        {
          id: 'pitfalls-open',
          title: words.open,
          blocks: open.map((finding) => wholeCallout(context, finding)),
        },
        {
          id: 'pitfalls-accepted',
          title: words.accepted,
          blocks: accepted.map((finding) => wholeCallout(context, finding)),
        },
        howWeLooked(context),
      ]),
    ];
  },
};

/** How many pitfalls there are of each severity: as a picture and in figures. */
function overview(context: ReportContext): Block[] {
  const pictures = findingPictures(context);
  if (pictures.length === 0) return [];
  const figure = (count: number) => [run(formatNumber(count, context.language), context.language)];
  return [
    ...pictures,
    ...table([], findingCounts(context), [
      {
        title: word(context, words.severity),
        share: 50,
        cell: ({ severity }) => say(context, severityNames[severity]),
      },
      { title: word(context, words.open), share: 25, align: 'right', cell: ({ open }) => figure(open) },
      {
        title: word(context, words.acceptedShort),
        share: 25,
        align: 'right',
        cell: ({ accepted }) => figure(accepted),
      },
    ]),
  ];
}

/** What the group set otherwise: reserve, thresholds and pitfalls that were switched off. Nothing when all is as usual. */
function howWeLooked(context: ReportContext): Section {
  const { profile, switchedOff } = context.strategy.checks;
  const numbers = otherThresholds(context);
  const off = Object.entries(switchedOff).map(([pitfall, { reason, by }]) =>
    phrase(context, by === '' ? words.off : words.offBy, {
      title: [run(pitfallById(pitfall)?.text.title[context.language] ?? pitfall, context.language)],
      reason: [inTheirWords(context, reason)],
      by: [run(by, context.original)],
    }),
  );
  const blocks: Block[] = [
    ...(profile === 'all' ? paragraph(say(context, words.reserve)) : []),
    ...(numbers.length > 0 ? [...paragraph(say(context, words.otherNumbers)), ...list(numbers)] : []),
    ...(off.length > 0 ? [...paragraph(say(context, words.switchedOff)), ...list(off)] : []),
  ];
  return { id: 'pitfalls-settings', title: words.settings, blocks };
}

/** Not a text of the model, so that it has no translation: marked where it is not in the language of the document. */
function inTheirWords({ original, language }: ReportContext, text: string): Run {
  return run(text, original, original === language ? {} : { gap: 'missing' });
}

function otherThresholds(context: ReportContext): Runs[] {
  const inForce = thresholdsOf(context.strategy.checks);
  return thresholdNames
    .filter((name) => inForce[name] !== defaultThresholds[name])
    .map((name) => {
      const { label, unit }: Threshold = thresholdDefinitions[name];
      const shown = (value: number) => formatWithUnit(value, unit, context.language);
      return phrase(context, words.number, {
        label: label[context.language],
        value: shown(inForce[name]),
        usual: shown(defaultThresholds[name]),
      });
    });
}
