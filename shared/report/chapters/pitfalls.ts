import { pitfallById } from '#shared/pitfalls/catalogue.ts';
import {
  defaultThresholds,
  type Threshold,
  thresholdDefinitions,
  thresholdNames,
  thresholdsOf,
} from '#shared/pitfalls/thresholds.ts';
import { formatWithUnit } from '#shared/strategy/paths.ts';
import type { Bilingual } from '#shared/text/language.ts';
import type { ChapterDefinition } from '../chapter.ts';
import { phrase, type ReportContext, say } from '../context.ts';
import { countFindings, openCountRuns, wholeCallout } from '../findings.ts';
import { heading, list, paragraph } from '../make.ts';
import { chapterTitles } from '../options.ts';
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
      return [...paragraph(say(context, none)), ...howWeLooked(context, 1)];
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
      ...(open.length > 0
        ? [
            heading(2, 'pitfalls-open', say(context, words.open), { number: '7.1' }),
            ...open.map((finding) => wholeCallout(context, finding)),
          ]
        : []),
      ...(accepted.length > 0
        ? [
            heading(2, 'pitfalls-accepted', say(context, words.accepted), {
              number: open.length > 0 ? '7.2' : '7.1',
            }),
            ...accepted.map((finding) => wholeCallout(context, finding)),
          ]
        : []),
      ...howWeLooked(context, 1 + Math.min(open.length, 1) + Math.min(accepted.length, 1)),
    ];
  },
};

/** What the group set otherwise: reserve, thresholds and pitfalls that were switched off. Nothing when all is as usual. */
function howWeLooked(context: ReportContext, position: number): Block[] {
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
  if (blocks.length === 0) return [];
  const title = say(context, words.settings);
  return [heading(2, 'pitfalls-settings', title, { number: `7.${position}` }), ...blocks];
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
