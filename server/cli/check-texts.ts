import type { Severity } from '#shared/pitfalls/definition.ts';
import { type Bilingual, type Language, localeOf } from '#shared/text/language.ts';

/** One and many of something that is counted. */
interface Counted {
  readonly one: Bilingual;
  readonly other: Bilingual;
}

/** What `check` says around the findings themselves. */
export const checkTexts = {
  severities: {
    risk: { nl: 'Risico', en: 'Risk' },
    warning: { nl: 'Waarschuwing', en: 'Warning' },
    hint: { nl: 'Hint', en: 'Hint' },
  } satisfies Record<Severity, Bilingual>,
  groups: {
    risk: { nl: "Risico's ({n})", en: 'Risks ({n})' },
    warning: { nl: 'Waarschuwingen ({n})', en: 'Warnings ({n})' },
    hint: { nl: 'Hints ({n})', en: 'Hints ({n})' },
    accepted: { nl: 'Geaccepteerd ({n})', en: 'Accepted ({n})' },
    switchedOff: { nl: 'Niet naar gekeken ({n})', en: 'Not looked for ({n})' },
  } satisfies Record<Severity | 'accepted' | 'switchedOff', Bilingual>,
  counts: {
    risk: { one: { nl: '{n} risico', en: '{n} risk' }, other: { nl: "{n} risico's", en: '{n} risks' } },
    warning: {
      one: { nl: '{n} waarschuwing', en: '{n} warning' },
      other: { nl: '{n} waarschuwingen', en: '{n} warnings' },
    },
    hint: { one: { nl: '{n} hint', en: '{n} hint' }, other: { nl: '{n} hints', en: '{n} hints' } },
    accepted: {
      one: { nl: '{n} geaccepteerd', en: '{n} accepted' },
      other: { nl: '{n} geaccepteerd', en: '{n} accepted' },
    },
  } satisfies Record<Severity | 'accepted', Counted>,
  total: {
    one: { nl: '{n} bestand: {counts}', en: '{n} file: {counts}' },
    other: { nl: '{n} bestanden: {counts}', en: '{n} files: {counts}' },
  } satisfies Counted,
  none: { nl: 'Geen open valkuilen gevonden.', en: 'No open pitfalls found.' },
  finding: { nl: '{severity}: {title}', en: '{severity}: {title}' },
  fact: { nl: '{path} = {value} ({card}, {label})', en: '{path} = {value} ({card}, {label})' },
  ownFact: { nl: '{path} = {value} ({label})', en: '{path} = {value} ({label})' },
  wholeCard: { nl: '{path} ({card})', en: '{path} ({card})' },
  said: { nl: '{card}, {label}: {value}', en: '{card}, {label}: {value}' },
  ownSaid: { nl: '{label}: {value}', en: '{label}: {value}' },
  because: { nl: 'Waar dit uit blijkt: {facts}.', en: 'What shows this: {facts}.' },
  goesWith: { nl: 'Hoort hierbij:', en: 'Goes with this:' },
  shownUnder: {
    nl: '{title} ({pitfall}) staat bij "{under}".',
    en: '{title} ({pitfall}) stands with "{under}".',
  },
  source: { nl: 'Bron: {source}', en: 'Source: {source}' },
  acceptedBy: { nl: 'Geaccepteerd door {by}.', en: 'Accepted by {by}.' },
  acceptedByOn: { nl: 'Geaccepteerd door {by} op {date}.', en: 'Accepted by {by} on {date}.' },
  ofDepartment: { nl: '{name} ({department})', en: '{name} ({department})' },
  reason: { nl: 'Reden: {reason}', en: 'Reason: {reason}' },
  classedReason: { nl: 'Reden ({kind}): {reason}', en: 'Reason ({kind}): {reason}' },
  holdsUntil: { nl: 'Geldt tot en met {until}.', en: 'Holds up to and including {until}.' },
  factsChanged: {
    nl: 'Eerder geaccepteerd door {by}. Dat geldt niet meer: de feiten zijn sindsdien veranderd.',
    en: 'Accepted earlier by {by}. That no longer holds: the facts have changed since.',
  },
  expired: {
    nl: 'Eerder geaccepteerd door {by}. Dat geldt niet meer: het was tot en met {until}.',
    en: 'Accepted earlier by {by}. That no longer holds: it was up to and including {until}.',
  },
  reasonThen: { nl: 'Reden van toen: {reason}', en: 'Reason at the time: {reason}' },
  switchedOffBy: {
    nl: '{title} ({pitfall}), uitgezet door {by}: {reason}',
    en: '{title} ({pitfall}), switched off by {by}: {reason}',
  },
  ownThreshold: {
    nl: 'Eigen grens: {label} {value} (gebruikelijk {usual}).',
    en: 'Own limit: {label} {value} (usually {usual}).',
  },
  someone: { nl: 'een deelnemer', en: 'a participant' },
  noReason: { nl: 'geen reden opgeschreven', en: 'no reason written down' },
  usage: {
    nl: 'Gebruik: kcc check BESTAND... [--lang nl|en] [--format text|json|sarif] [--profile core|all]',
    en: 'Usage: kcc check FILE... [--lang nl|en] [--format text|json|sarif] [--profile core|all]',
  },
  noFile: { nl: 'Noem minstens één bestand.', en: 'Name at least one file.' },
  unknownOption: { nl: 'De optie {option} bestaat niet.', en: 'There is no option {option}.' },
  badValue: {
    nl: 'De optie {option} moet een van deze waarden hebben: {values}.',
    en: 'The option {option} must have one of these values: {values}.',
  },
  notFound: { nl: 'Dit bestand bestaat niet.', en: 'This file does not exist.' },
  unreadable: {
    nl: 'Dit bestand kan niet worden gelezen ({code}).',
    en: 'This file cannot be read ({code}).',
  },
} as const;

/** A text with its figures and names put in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A number of things in words; a text may take more than the number. */
export function counted(
  what: Counted,
  n: number,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  const isOne = new Intl.PluralRules(localeOf[language]).select(n) === 'one';
  return fill((isOne ? what.one : what.other)[language], { n, ...values });
}
