import { formatNumber } from '#shared/text/format.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';

/** Why a file is refused: a stable code, where, and the figures that the sentence needs. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path?: string;
  readonly limit?: number;
  readonly found?: string;
}

/** A value that was read as unanswered, or a reference that was dropped; the rest of the file is fine. */
export interface Warning {
  readonly code: WarningCode;
  readonly path: string;
  readonly value: string;
}

const problems = {
  not_utf8: {
    nl: 'Dit bestand is geen tekst in UTF-8. Sla het op als UTF-8 en probeer het opnieuw.',
    en: 'This file is not UTF-8 text. Save it as UTF-8 and try again.',
  },
  not_json: {
    nl: 'Dit bestand is geen geldige JSON: {found}.',
    en: 'This file is not valid JSON: {found}.',
  },
  not_an_object: {
    nl: 'Dit bestand bevat geen strategie: er wordt een JSON-object verwacht.',
    en: 'This file holds no strategy: a JSON object is expected.',
  },
  wrong_format: {
    nl: 'Dit is geen bestand van de Klantcontactstrategie canvas: "format" moet "klantcontactstrategie" zijn, maar is {found}.',
    en: 'This is not a file of the Customer contact strategy canvas: "format" should be "klantcontactstrategie", but is {found}.',
  },
  wrong_version: {
    nl: 'Het veld "version" moet een heel getal vanaf 1 zijn, maar is {found}.',
    en: 'The field "version" should be a whole number from 1, but is {found}.',
  },
  later_version: {
    nl: 'Dit bestand komt uit een nieuwere versie ({found}) dan deze kan lezen ({limit}). Werk de toepassing bij en open het dan opnieuw.',
    en: 'This file comes from a newer version ({found}) than this one can read ({limit}). Update the application, then open it again.',
  },
  too_large: {
    nl: 'Dit bestand is te groot: {found} bytes, en {limit} is het maximum.',
    en: 'This file is too large: {found} bytes, and {limit} is the maximum.',
  },
  forbidden_key: {
    nl: 'De sleutel {found} op {path} is niet toegestaan. Haal hem weg en probeer het opnieuw.',
    en: 'The key {found} at {path} is not allowed. Remove it and try again.',
  },
  too_deep: {
    nl: 'Op {path} is het bestand dieper genest dan {limit} niveaus.',
    en: 'At {path} the file is nested deeper than {limit} levels.',
  },
  text_too_long: {
    nl: 'De tekst op {path} is langer dan {limit} tekens. Kort hem in en probeer het opnieuw.',
    en: 'The text at {path} is longer than {limit} characters. Shorten it and try again.',
  },
  list_too_long: {
    nl: 'De lijst op {path} heeft meer dan {limit} regels. Splits het bestand of haal regels weg.',
    en: 'The list at {path} has more than {limit} entries. Split the file or remove entries.',
  },
  wrong_kind: {
    nl: 'Op {path} staat {found}, maar daar hoort iets anders: controleer of lijsten lijsten zijn en onderdelen objecten.',
    en: 'At {path} stands {found}, but something else belongs there: check that lists are lists and parts are objects.',
  },
  bad_id: {
    nl: 'Het item op {path} heeft geen geldige id (letters, cijfers, _ en -, hooguit 64): {found}.',
    en: 'The item at {path} has no valid id (letters, digits, _ and -, at most 64): {found}.',
  },
  duplicate_id: {
    nl: 'De id {found} komt twee keer voor in {path}. Geef een van beide een andere id.',
    en: 'The id {found} occurs twice in {path}. Give one of them another id.',
  },
  unknown_fixed_id: {
    nl: 'In {path} bestaat {found} niet: de thema’s en bouwstenen liggen vast.',
    en: 'In {path} there is no {found}: the themes and building blocks are fixed.',
  },
} as const satisfies Record<string, Bilingual>;

const warnings = {
  unread_value: {
    nl: '{path}: de waarde {found} past hier niet en geldt als niet ingevuld.',
    en: '{path}: the value {found} does not fit here and counts as not filled in.',
  },
  dangling_reference: {
    nl: '{path}: de verwijzing {found} wijst nergens naar en is weggelaten.',
    en: '{path}: the reference {found} points at nothing and was left out.',
  },
} as const satisfies Record<string, Bilingual>;

const nothing: Bilingual = { nl: 'niets', en: 'nothing' };

/** Stable code of a refusal. */
export type ProblemCode = keyof typeof problems;

/** Stable code of a warning. */
export type WarningCode = keyof typeof warnings;

function filled(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The one clear line that tells a person why the file is refused and what to do. */
export function problemText(problem: Problem, language: Language): string {
  return filled(problems[problem.code][language], {
    path: problem.path ?? '',
    limit: problem.limit === undefined ? '' : formatNumber(problem.limit, language),
    found: problem.found || nothing[language],
  });
}

/** The line that tells what was read as unanswered. */
export function warningText(warning: Warning, language: Language): string {
  return filled(warnings[warning.code][language], { path: warning.path, found: warning.value });
}

/** A value as a message can quote it: JSON, cut to a readable length; `''` where there is none. */
export function quoted(value: unknown): string {
  const json = JSON.stringify(value) ?? '';
  return json.length > 80 ? `${json.slice(0, 77)}...` : json;
}
