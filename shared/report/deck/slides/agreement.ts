import { finalVerdict, standings } from '#shared/consent/standing.ts';
import type { PresentedFinding } from '#shared/pitfalls/present.ts';
import { consentOf, verdictRuns } from '#shared/report/chapters/consents.ts';
import { counted, phrase, type ReportContext, say, word } from '#shared/report/context.ts';
import { countFindings, openCountRuns } from '#shared/report/findings.ts';
import { ownText } from '#shared/report/free-text.ts';
import { run } from '#shared/report/runs.ts';
import { severityWords } from '#shared/report/sheets/agreement.ts';
import type { Runs } from '#shared/report/tree.ts';
import { departmentRuns, joined, titleRuns, valueRuns } from '#shared/report/values.ts';
import { verdict as verdictChoice } from '#shared/strategy/enums/agreement.ts';
import { bullets, deckTable, oneBand, type SlideMaker, slide } from '../make.ts';
import { reviewRuns } from './operations.ts';

const words = {
  pitfalls: { nl: 'Valkuilen', en: 'Pitfalls' },
  pitfallsTitle: {
    nl: 'Nog open: {open}; met een reden geaccepteerd: {accepted}',
    en: 'Still open: {open}; accepted with a reason: {accepted}',
  },
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
  accepted: { nl: 'Geaccepteerd, met reden', en: 'Accepted, with a reason' },
  withSeverity: { nl: '{severity}: {title}', en: '{severity}: {title}' },
  withReason: { nl: '{title}: {reason}', en: '{title}: {reason}' },
  signOff: { nl: 'Akkoord en vervolg', en: 'Sign-off and what is next' },
  signOffTitle: {
    nl: '{agreed} van de {count} afdelingen gaan akkoord met het geheel',
    en: '{agreed} of the {count} departments agree to the whole',
  },
  nobody: {
    nl: 'De afdelingen hebben nog niet over het geheel gesproken',
    en: 'The departments have not yet spoken on the whole',
  },
  next: { nl: 'Hoe het verder gaat', en: 'What comes next' },
  department: { nl: 'Afdeling', en: 'Department' },
  whole: { nl: 'Over het geheel', en: 'On the whole' },
  items: { nl: "Thema's en bouwstenen akkoord", en: 'Themes and blocks agreed' },
  objections: { nl: 'Bezwaar tegen', en: 'Objects to' },
  waiting: { nl: 'Nog niet gehoord: {names}', en: 'Not heard yet: {names}' },
  agreedOn: { nl: 'Vastgesteld op {date}', en: 'Agreed on {date}' },
  openRisks: { nl: 'Eerst bespreken: {open}', en: 'To discuss first: {open}' },
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
    title:
      open.length > 0
        ? phrase(context, words.pitfallsTitle, {
            open: openCountRuns(context),
            accepted: countFindings(context).accepted,
          })
        : counted(context, accepted.length, words.onlyAccepted),
    bands: oneBand(
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

/** Where each department stands, and what comes next. */
export const signOffSlide: SlideMaker = (context) => {
  const stand = standings(context.strategy);
  const review = reviewRuns(context);
  const agreedAt = valueRuns(context, 'meta.agreedAt');
  const silent = stand.filter(({ isSilent }) => isSilent);
  const { risk } = countFindings(context).open;
  const isGiven = context.strategy.consents.some(({ verdict }) => verdict !== null);
  const next = [
    ...(agreedAt.length > 0 ? [phrase(context, words.agreedOn, { date: agreedAt })] : []),
    ...(isGiven && silent.length > 0
      ? [
          phrase(context, words.waiting, {
            names: joined(
              context,
              silent.map(({ departmentId }) => departmentRuns(context, departmentId)),
            ),
          }),
        ]
      : []),
    ...(risk > 0 ? [phrase(context, words.openRisks, { open: openCountRuns(context) })] : []),
    review,
  ];
  const rows = isGiven ? stand : [];
  const bands = oneBand(
    deckTable(
      rows,
      [
        {
          title: word(context, words.department),
          share: 26,
          cell: ({ departmentId }) => departmentRuns(context, departmentId),
        },
        {
          title: word(context, words.whole),
          share: 28,
          cell: ({ departmentId }) => verdictRuns(context, consentOf(context, null, departmentId)),
        },
        {
          title: word(context, words.items),
          share: 24,
          cell: ({ agreed }) => [run(String(agreed), context.language)],
        },
        {
          title: word(context, words.objections),
          share: 22,
          cell: ({ objections }) =>
            joined(
              context,
              objections.flatMap(({ item }) => (item === null ? [] : [titleRuns(context, item)])),
            ).map((one) => ({ ...one, tone: 'risk' as const })),
        },
      ],
      { share: 1.5 },
    ),
    bullets(next, { label: say(context, words.next) }),
  );
  if (bands.length === 0) return null;
  const agreeing = stand.filter((one) =>
    ['agree', 'agree_with_note'].includes(finalVerdict(one) ?? ''),
  ).length;
  const spoke = stand.some(({ whole }) => whole?.verdict && verdictChoice.labels[whole.verdict]);
  return slide(context, 'sign-off', words.signOff, {
    title: spoke
      ? phrase(context, words.signOffTitle, { agreed: agreeing, count: stand.length })
      : say(context, words.nobody),
    bands,
    notes: context.strategy.consents.map(({ id }) => ownText(context, `consents.${id}.note`)),
  });
};
