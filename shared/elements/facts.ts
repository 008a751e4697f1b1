import type { EntityName } from '#shared/strategy/entities.ts';
import { displayValue, labelOfPath, valueAt } from '#shared/strategy/paths.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import type { FaceLine } from './element.ts';

/** A part of a row of facts; nothing for what was not answered. */
export type Fact = string | null;

/** Short phrases about the answers of one item; each gives `null` when there is no answer. */
export interface Facts {
  /** The answer alone: "Premium". */
  say(field: string): Fact;
  /** Label and answer: "Serviceniveau: Premium". */
  named(field: string): Fact;
  /** A phrase with the answer in the place of `{value}`. */
  phrase(field: string, pattern: Bilingual): Fact;
  /** A phrase for yes, and if given one for no. */
  when(field: string, yes: Bilingual, no?: Bilingual): Fact;
}

/** Facts about an item of a list, or about a single entity when `id` is null. */
export function factsOf(
  strategy: Strategy,
  entity: EntityName,
  id: string | null,
  language: Language,
): Facts {
  const pathOf = (field: string) => (id === null ? `${entity}.${field}` : `${entity}.${id}.${field}`);
  const say = (field: string): Fact => {
    const value = valueAt(strategy, pathOf(field));
    return isEmptyValue(value) ? null : displayValue(strategy, pathOf(field), value, language);
  };
  return {
    say,
    named: (field) => {
      const value = say(field);
      return value === null ? null : `${labelOfPath(pathOf(field), language)}: ${value}`;
    },
    phrase: (field, pattern) => {
      const value = say(field);
      return value === null ? null : pattern[language].replace('{value}', () => value);
    },
    when: (field, yes, no) => {
      const value = valueAt(strategy, pathOf(field));
      if (value === true) return yes[language];
      return value === false && no ? no[language] : null;
    },
  };
}

/** Facts in a row with a dot between them; `null` when there are none. */
export function inRow(...facts: readonly Fact[]): Fact {
  const known = facts.filter((fact) => fact !== null && fact !== '');
  return known.length > 0 ? known.join(' · ') : null;
}

/** The lines of a card from what people wrote and a row of facts, else the line that says there is nothing yet. */
export function linesOf(
  language: Language,
  parts: { readonly written?: Fact; readonly facts?: Fact; readonly nothing?: Bilingual },
): readonly FaceLine[] {
  const { written, facts, nothing = notFilledIn } = parts;
  const lines: FaceLine[] = [];
  if (written?.trim()) lines.push({ text: oneLine(written), rows: 3, isQuiet: false });
  if (facts) lines.push({ text: facts, rows: 2, isQuiet: lines.length > 0 });
  return lines.length > 0 ? lines : [{ text: nothing[language], rows: 1, isQuiet: true }];
}

/** Text without line breaks: a card shows a few rows of it, the form shows it as it was written. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

const notFilledIn: Bilingual = { nl: 'Nog niets ingevuld', en: 'Nothing filled in yet' };
