import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import { buildReport } from '../build-report.ts';
import { phrase, type ReportContext, say } from '../context.ts';
import type { ReportOptions } from '../options.ts';
import { run } from '../runs.ts';
import { startReport, writersWords } from '../start-report.ts';
import { joined } from '../values.ts';
import { bullets, moreWords, oneBand, type SlideMaker, sentence, slide } from './make.ts';
import { budgetSlide } from './slides/budget.ts';
import { channelsSlide } from './slides/channels.ts';
import { goalsSlide } from './slides/goals.ts';
import { pitfallsSlide } from './slides/pitfalls.ts';
import { reasonsSlide } from './slides/reasons.ts';
import { roadmapSlide } from './slides/roadmap.ts';
import { roleSlide } from './slides/role.ts';
import { signOffSlide } from './slides/sign-off.ts';
import { summarySlide } from './slides/summary.ts';
import { themesSlide } from './slides/themes.ts';
import { visionSlide } from './slides/vision.ts';
import type { Deck, Slide, TitleSlide } from './tree.ts';

/**
 * The slides after the first, in order, with what is missing where there is none; `null` where nobody is to blame.
 * Eleven, so that a deck has twelve.
 */
const makers: readonly { readonly name: Bilingual | null; readonly make: SlideMaker }[] = [
  { name: null, make: summarySlide },
  { name: { nl: 'rol en ambitie', en: 'role and ambition' }, make: roleSlide },
  { name: { nl: 'visie', en: 'vision' }, make: visionSlide },
  { name: { nl: 'doelen', en: 'goals' }, make: goalsSlide },
  { name: { nl: "besluiten over de thema's", en: 'decisions on the themes' }, make: themesSlide },
  { name: { nl: 'kanalen', en: 'channels' }, make: channelsSlide },
  { name: { nl: 'contactredenen', en: 'contact reasons' }, make: reasonsSlide },
  { name: { nl: 'budget', en: 'budget' }, make: budgetSlide },
  { name: { nl: 'roadmap', en: 'roadmap' }, make: roadmapSlide },
  { name: null, make: pitfallsSlide },
  { name: { nl: 'akkoord', en: 'sign-off' }, make: signOffSlide },
];

const words = {
  missing: { nl: 'Wat er nog niet is', en: 'What is not there yet' },
  missingTitle: {
    nl: 'Deze strategie staat nog aan het begin',
    en: 'This strategy is only just starting',
  },
  notRecorded: { nl: 'Nog niet vastgelegd', en: 'Not recorded yet' },
  notRecordedLine: { nl: 'Nog niet vastgelegd: {names}.', en: 'Not recorded yet: {names}.' },
  fact: { nl: '{label}: {value}', en: '{label}: {value}' },
} as const satisfies Record<string, Bilingual>;

/** With so few slides or fewer, what is missing has a slide of its own. */
const fewSlides = 4;

/**
 * The strategy as at most twelve slides, in a language; only what was said has a slide, and what is missing is told. The
 * same words and figures as in the document. Never throws on what people filled in.
 */
export function buildDeck(strategy: Strategy, language: Language, options: ReportOptions): Deck {
  const context = startReport(strategy, language, options);
  const report = buildReport(strategy, language, { ...options, chapters: [] });
  const made = makers.map(({ name, make }) => ({ name, slide: make(context) }));
  const slides = made.flatMap((one) => (one.slide ? [one.slide] : []));
  const missing = made.flatMap((one) => (one.slide === null && one.name !== null ? [one.name] : []));
  const cover: TitleSlide = {
    kind: report.cover.kind,
    title: report.cover.title,
    organisation: report.cover.organisation,
    facts: report.cover.facts.map(({ term, value }) => phrase(context, words.fact, { label: term, value })),
  };
  return {
    language,
    title: report.title,
    organisation: report.organisation,
    running: report.running,
    cover,
    slides: withMissing(context, slides, missing),
    words: { ...writersWords(language), more: moreWords[language] },
  };
}

/** What is missing stands on the last slide, or on one of its own where there is little else. */
function withMissing(
  context: ReportContext,
  slides: readonly Slide[],
  missing: readonly Bilingual[],
): readonly Slide[] {
  if (missing.length === 0) return slides;
  const names = missing.map((name) => [run(name[context.language], context.language)]);
  if (slides.length <= fewSlides) {
    const own = slide(context, 'missing', words.missing, {
      title: say(context, words.missingTitle),
      bands: oneBand(bullets(names.map(sentence), { label: say(context, words.notRecorded) })),
    });
    return [...slides, own];
  }
  const line = phrase(context, words.notRecordedLine, { names: joined(context, names) });
  return slides.map((one, position) => (position === slides.length - 1 ? { ...one, foot: line } : one));
}
