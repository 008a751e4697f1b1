import type { Strategy } from '#shared/strategy/strategy.ts';
import { formatNumber } from '#shared/text/format.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import type { ReportFinding } from './findings.ts';
import type { ChapterId } from './options.ts';
import { run } from './runs.ts';
import type { Picture, Runs } from './tree.ts';

/** How a free text reached the document. */
export type TextState = 'original' | 'translated' | 'machine' | 'outdated' | 'missing';

/** Choices about the document, none left open. */
export interface ContextChoices {
  /** The chapters that are in it: no sentence points at one that is not. */
  readonly chapters: ReadonlySet<ChapterId>;
  readonly notes: boolean;
  /** When false, `findings` holds accepted ones alone and no sentence tells how many are open. */
  readonly openFindings: boolean;
  readonly signatures: boolean;
  /** The board stage by stage. */
  readonly pictures: readonly Picture[];
}

/** Everything that a chapter may read while it writes itself. */
export interface ReportContext {
  readonly strategy: Strategy;
  /** Language of the document. */
  readonly language: Language;
  /** Language in which people wrote. */
  readonly original: Language;
  readonly findings: readonly ReportFinding[];
  /** What people chose about the document, as it holds after what they left open. */
  readonly choices: ContextChoices;
  /** ISO date or date-time of the document; null leaves the date out. */
  readonly date: string | null;
  readonly version: number | null;
  /** The free texts used so far, by path, with how each reached the document. Grows while chapters are written. */
  readonly texts: Map<string, TextState>;
  /** The older version with which this one is compared, and its name; null for the document of the whole. */
  readonly since: { readonly context: ReportContext; readonly name: string } | null;
}

/** A text of the report in the language of the document. */
export function say(context: ReportContext, text: Bilingual): Runs {
  return [run(text[context.language], context.language)];
}

/** A text of the report as plain string: for titles of columns. */
export function word(context: ReportContext, text: Bilingual): string {
  return text[context.language];
}

const pluralRules = { nl: new Intl.PluralRules('nl'), en: new Intl.PluralRules('en') } as const;

/** A number of things in words, singular or plural: "1 risico", "2 risico's". */
export function counted(
  context: ReportContext,
  count: number,
  forms: { readonly one: Bilingual; readonly other: Bilingual },
): Runs {
  const category = pluralRules[context.language].select(count);
  return phrase(context, category === 'one' ? forms.one : forms.other, { count });
}

/** A text of the report with values put in the place of `{name}`: whole sentences, never pieces glued together. */
export function phrase(
  context: ReportContext,
  sentence: Bilingual,
  values: Readonly<Record<string, Runs | string | number>>,
): Runs {
  const { language } = context;
  return sentence[language].split(/(\{\w+\})/).flatMap((piece) => {
    if (piece === '') return [];
    const value = piece.startsWith('{') && piece.endsWith('}') ? values[piece.slice(1, -1)] : piece;
    if (value === undefined || value === '') return [];
    if (typeof value === 'string') return [run(value, language)];
    return typeof value === 'number' ? [run(formatNumber(value, language), language)] : value;
  });
}
