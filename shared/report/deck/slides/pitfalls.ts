import type { PresentedFinding } from '#shared/pitfalls/present.ts';
import { counted, phrase, type ReportContext, say, word } from '#shared/report/context.ts';
import { openCountRuns } from '#shared/report/findings.ts';
import { ownText } from '#shared/report/free-text.ts';
import { run } from '#shared/report/runs.ts';
import { severityWords } from '#shared/report/sheets/agreement.ts';
import type { Runs } from '#shared/report/tree.ts';
import { bullets, deckTable, firstSentence, oneBand, type SlideMaker, slide } from '../make.ts';
import type { Part } from '../tree.ts';

const words = {
  pitfalls: { nl: 'Valkuilen', en: 'Pitfalls' },
  pitfallsTitle: {
    nl: 'Nog open: {open}; met een reden geaccepteerd: {accepted}',
    en: 'Still open: {open}; accepted with a reason: {accepted}',
  },
  onlyOpen: { nl: 'Nog open: {open}', en: 'Still open: {open}' },
  onlyAccepted: {
    one: {
      nl: '{count} valkuil is met een reden geaccepteerd',
      en: '{count} pitfall was accepted with a reason',
    },
    other: {
      nl: '{count} valkuilen zijn met een reden geaccepteerd',
      en: '{count} pitfalls were accepted with a reason',
    },
  },
  open: { nl: 'Nog open', en: 'Still open' },
  pitfall: { nl: 'Valkuil', en: 'Pitfall' },
  advice: { nl: 'Wat helpt', en: 'What helps' },
  accepted: { nl: 'Geaccepteerd, met reden', en: 'Accepted, with a reason' },
  withSeverity: { nl: '{severity}: {title}', en: '{severity}: {title}' },
  withReason: { nl: '{title}: {reason}', en: '{title}: {reason}' },
} as const;

function titleOf(context: ReportContext, { title, severity }: PresentedFinding): Runs {
  return phrase(context, words.withSeverity, {
    severity: say(context, severityWords[severity]).map((one) => ({ ...one, tone: severity, strong: true })),
    title: [run(title, context.language)],
  });
}

function acceptedRuns(context: ReportContext, finding: PresentedFinding): Runs {
  const title = [run(finding.title, context.language)];
  const acceptance = context.strategy.acceptances.findLast(
    (one) => one.pitfall === finding.pitfall && one.fingerprint === finding.fingerprint,
  );
  const reason = acceptance ? ownText(context, `acceptances.${acceptance.id}.reason`) : [];
  return reason.length > 0 ? phrase(context, words.withReason, { title, reason }) : title;
}

/** Pitfalls that are open, worst first, and those that were accepted. */
export const pitfallsSlide: SlideMaker = (context) => {
  const { findings } = context;
  if (findings.length === 0) return null;
  const rank = ['risk', 'warning', 'hint'];
  const open = findings
    .filter(({ accepted }) => accepted === null)
    .sort((a, b) => rank.indexOf(a.severity) - rank.indexOf(b.severity));
  const accepted = findings.filter((finding) => finding.accepted !== null);
  return slide(context, 'pitfalls', words.pitfalls, {
    title: titleOfSlide(context, open.length, accepted.length),
    bands:
      accepted.length === 0
        ? oneBand(openTable(context, open))
        : oneBand(
            bullets(
              open.map((finding) => titleOf(context, finding)),
              { label: say(context, words.open) },
            ),
            bullets(
              accepted.map((finding) => acceptedRuns(context, finding)),
              { label: say(context, words.accepted) },
            ),
          ),
    notes: findings.flatMap(({ title, explanation, advice }) => [`${title}. ${explanation}`, advice]),
  });
};

function titleOfSlide(context: ReportContext, open: number, accepted: number): Runs {
  if (open === 0) return counted(context, accepted, words.onlyAccepted);
  const values = { open: openCountRuns(context), accepted };
  return phrase(context, accepted === 0 ? words.onlyOpen : words.pitfallsTitle, values);
}

/** Where nothing was accepted there is room for what helps. */
function openTable(context: ReportContext, open: readonly PresentedFinding[]): Part | null {
  return deckTable(open, [
    { title: word(context, words.pitfall), share: 38, cell: (finding) => titleOf(context, finding) },
    {
      title: word(context, words.advice),
      share: 62,
      cell: ({ advice }) => firstSentence(context, [run(advice, context.language)]),
    },
  ]);
}
