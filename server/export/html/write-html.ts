import { createHash } from 'node:crypto';
import type { Logo, ReportLook } from '#shared/report/look.ts';
import { plainText } from '#shared/report/runs.ts';
import type { Chapter, Report } from '#shared/report/tree.ts';
import { localeOf } from '#shared/text/language.ts';
import { type Page, writeBlocks, writeContents, writeDefinitions } from './blocks.ts';
import { fontFaces } from './fonts.ts';
import { element, type Html, lines, ownMarkup, text } from './markup.ts';
import { styleSheet } from './style.ts';
import { inline } from './text.ts';

/**
 * The report as one web page that needs nothing but itself: fonts, pictures and style stand in it, scripts have no
 * place in it and its policy lets none run. Reads well on a phone, and prints on A4 as a document.
 */
export function writeHtml(report: Report, look: ReportLook): string {
  const page: Page = { report, look };
  const chapter = (one: Chapter) => element('section', {}, [lines(writeBlocks(one.blocks, page))]);
  const body = element('body', {}, [
    element('main', {}, [
      lines([
        writeCover(report, look.logo),
        ...report.front.map(chapter),
        writeContents(report),
        ...report.chapters.map(chapter),
      ]),
    ]),
  ]);
  const style = styleSheet(report, look, fontFaces(look.font, body.html));
  const head = element('head', {}, [
    lines([
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(style) }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'referrer', content: 'no-referrer' }),
      element('title', {}, [text(titleOf(report))]),
      element('style', {}, [ownMarkup(style)]),
    ]),
  ]);
  return `<!doctype html>\n${element('html', { lang: localeOf[report.language] }, [head, body]).html}\n`;
}

/** Nothing from outside, no script, and of styles this very one. */
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
}

function titleOf({ title, organisation }: Report): string {
  return [title, organisation].filter((part) => part !== '').join(' · ');
}

function writeCover(report: Report, logo: Logo | null): Html {
  const { cover } = report;
  return element('header', { class: 'cover' }, [
    lines([
      ...(logo ? [writeLogo(logo)] : []),
      ...(cover.kind === plainText(cover.title) ? [] : [element('p', { class: 'kind' }, [text(cover.kind)])]),
      element('h1', {}, inline(cover.title, report)),
      ...(cover.organisation.length > 0
        ? [element('p', { class: 'organisation' }, inline(cover.organisation, report))]
        : []),
      writeDefinitions(cover.facts, report),
    ]),
  ]);
}

function writeLogo({ mediaType, base64, width, height, alt }: Logo): Html {
  return element('img', { class: 'logo', src: `data:${mediaType};base64,${base64}`, width, height, alt });
}
