import { gapMarker } from '#shared/report/runs.ts';
import type { Report, Run, Runs } from '#shared/report/tree.ts';
import { localeOf } from '#shared/text/language.ts';
import { element, type Html, text } from './markup.ts';

/** What writers of text need of the report. */
export type TextSource = Pick<Report, 'language' | 'words'>;

/** Runs of text, each in its own language, with the marker where a translation is missing. */
export function inline(runs: Runs, report: TextSource): Html[] {
  return runs.flatMap((one) => {
    const marker = gapMarker(one, report);
    const shown = writeRun(one, report);
    if (marker === null) return [shown];
    return [shown, text('\u00a0'), element('small', { class: 'gap' }, [text(marker)])];
  });
}

function writeRun(one: Run, report: TextSource): Html {
  const content = one.text
    .split(/\r\n?|\n/)
    .flatMap((line, position) => (position === 0 ? [text(line)] : [element('br', {}), text(line)]));
  const lang = one.language === report.language ? undefined : localeOf[one.language];
  const tone = one.tone === undefined ? undefined : `tone-${one.tone}`;
  if (one.strong) return element('strong', { lang, class: tone }, content);
  // What people typed may run from right to left: it must not turn round what stands beside it.
  if (one.path !== undefined) return element('bdi', { lang, dir: 'auto', class: tone }, content);
  if (lang === undefined && tone === undefined) return { html: content.map(({ html }) => html).join('') };
  return element('span', { lang, class: tone }, content);
}
