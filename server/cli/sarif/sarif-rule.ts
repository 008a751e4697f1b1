import type { Pitfall } from '#shared/pitfalls/definition.ts';
import { sourceLine } from '#shared/pitfalls/source.ts';
import type { Language } from '#shared/text/language.ts';
import { checkTexts, fill } from '../check-texts.ts';
import type { SarifRule } from './sarif-format.ts';
import { levelOf, verbatim } from './sarif-text.ts';

/** A pitfall as a rule: what goes wrong, what to do about it and where that comes from, in a language. */
export function sarifRule(
  { id, severity, kind, set, top, source, text }: Pitfall,
  language: Language,
): SarifRule {
  const advice = verbatim(text.advice[language]);
  const from = verbatim(fill(checkTexts.source[language], { source: sourceLine(source, language) }));
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: verbatim(text.title[language]) },
    fullDescription: { text: verbatim(text.explanation[language]) },
    help: { text: `${advice}\n\n${from}`, markdown: `**${advice}**\n\n${from}` },
    defaultConfiguration: { level: levelOf[severity] },
    properties: { kind, set, severity, top },
  };
}

/** `pay-per-call` as names of rules are written: `PayPerCall`. */
function nameOf(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
