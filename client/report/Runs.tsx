import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { classNames } from '#client/ui/class-names.ts';
import type { Run, Runs } from '#shared/report/tree.ts';
import type { Language } from '#shared/text/language.ts';

/** Text of the document, each stretch in its own language, with a mark where a translation is missing or outdated. */
export function RunsText({ runs, language }: { runs: Runs; language: Language }) {
  return runs.map((run, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place.
    <RunText key={position} run={run} language={language} />
  ));
}

function RunText({ run, language }: { run: Run; language: Language }) {
  const isPlain = run.language === language && !run.strong && !run.tone && !run.gap && run.path === undefined;
  if (isPlain) return run.text;
  return (
    <>
      <span
        className={classNames(run.tone && `document__tone--${run.tone}`, run.strong && 'document__strong')}
        lang={run.language === language ? undefined : run.language}
        data-source={run.path}
      >
        {run.text}
      </span>
      {run.gap && <GapMark gap={run.gap} language={language} />}
    </>
  );
}

function GapMark({ gap, language }: { gap: NonNullable<Run['gap']>; language: Language }) {
  const t = useTexts();
  const [spoken] = useLanguage();
  const isMissing = gap === 'missing';
  return (
    <>
      {' '}
      <span
        className="document__gap"
        lang={spoken}
        title={t(isMissing ? 'document.missingHint' : 'document.outdatedHint')}
      >
        {isMissing ? t('document.missing', { language: language.toUpperCase() }) : t('document.outdated')}
      </span>
    </>
  );
}
