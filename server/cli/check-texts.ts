import type { Severity } from '#shared/pitfalls/definition.ts';
import { type Bilingual, type Language, localeOf } from '#shared/text/language.ts';

/** One and many of something that is counted. */
interface Counted {
  readonly one: Bilingual;
  readonly other: Bilingual;
}

/** What `check` says around the findings themselves. */
export const checkTexts = {
  groups: {
    risk: { nl: "Risico's", en: 'Risks' },
    warning: { nl: 'Waarschuwingen', en: 'Warnings' },
    hint: { nl: 'Hints', en: 'Hints' },
  } satisfies Record<Severity, Bilingual>,
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
  accepted: { nl: 'Geaccepteerd', en: 'Accepted' },
  none: { nl: 'Geen open valkuilen gevonden.', en: 'No open pitfalls found.' },
  evidence: { nl: '{card}, {label}: {value}', en: '{card}, {label}: {value}' },
  ownEvidence: { nl: '{label}: {value}', en: '{label}: {value}' },
  source: { nl: 'Bron: {source}', en: 'Source: {source}' },
  acceptedBy: { nl: 'Geaccepteerd door {by}: {reason}', en: 'Accepted by {by}: {reason}' },
  acceptedBefore: {
    nl: 'Eerder geaccepteerd door {by}, maar de feiten zijn veranderd: {reason}',
    en: 'Accepted before by {by}, but the facts have changed: {reason}',
  },
  someone: { nl: 'een deelnemer', en: 'a participant' },
  noReason: { nl: 'geen reden opgeschreven', en: 'no reason written down' },
  usage: {
    nl: 'Gebruik: kcc check BESTAND... [--lang nl|en] [--format text|json] [--profile core|all]',
    en: 'Usage: kcc check FILE... [--lang nl|en] [--format text|json] [--profile core|all]',
  },
  noFile: { nl: 'Noem minstens één bestand.', en: 'Name at least one file.' },
  unknownOption: { nl: 'De optie {option} bestaat niet.', en: 'There is no option {option}.' },
  badValue: {
    nl: 'De optie {option} moet een van deze waarden hebben: {values}.',
    en: 'The option {option} must have one of these values: {values}.',
  },
  noSarif: {
    nl: 'De opmaak sarif bestaat nog niet; gebruik text of json.',
    en: 'The format sarif is not available yet; use text or json.',
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

/** A number of things in words. */
export function counted(what: Counted, n: number, language: Language): string {
  const isOne = new Intl.PluralRules(localeOf[language]).select(n) === 'one';
  return fill((isOne ? what.one : what.other)[language], { n });
}
