import type { Bilingual } from '#shared/text/language.ts';
import { phrase, type ReportContext, say } from './context.ts';
import { ownText } from './free-text.ts';
import { heading, paragraph } from './make.ts';
import type { ChapterId } from './options.ts';
import { run } from './runs.ts';
import type { Block, ParagraphStyle } from './tree.ts';
import { joined } from './values.ts';

/** One chapter of the document: its title, its number and how it writes itself after its heading. */
export interface ChapterDefinition {
  readonly id: ChapterId | 'control';
  readonly number: string | null;
  readonly title: Bilingual;
  /** The card that the heading leads to. */
  readonly item?: string;
  readonly write: (context: ReportContext) => readonly Block[];
}

/** A long text as paragraphs, one for each line that people typed. */
export function textParagraphs(
  context: ReportContext,
  path: string,
  style: ParagraphStyle = 'body',
): Block[] {
  return ownText(context, path).flatMap((one) =>
    one.text
      .split(/\n+/)
      .flatMap((line, position, lines) =>
        paragraph(
          [position === lines.length - 1 ? { ...one, text: line } : withoutGap({ ...one, text: line })],
          style,
        ),
      ),
  );
}

function withoutGap<Marked extends { gap?: unknown }>(one: Marked): Omit<Marked, 'gap'> {
  const { gap: _, ...rest } = one;
  return rest;
}

/** "Nog niet vastgelegd: a en b." for the parts that say nothing; nothing when all do. */
export function missingLine(
  context: ReportContext,
  parts: readonly { readonly said: boolean; readonly name: Bilingual }[],
): Block[] {
  const open = parts.filter((part) => !part.said);
  if (open.length === 0) return [];
  const names = joined(
    context,
    open.map((part) => [run(part.name[context.language], context.language)]),
  );
  return paragraph(
    phrase(context, { nl: 'Nog niet vastgelegd: {names}.', en: 'Not recorded yet: {names}.' }, { names }),
    'open',
  );
}

/** A section of a chapter: its heading is left out with it when it says nothing. */
export interface Section {
  readonly id: string;
  readonly title: Bilingual;
  /** The card that the heading leads to. */
  readonly item?: string;
  readonly blocks: readonly Block[];
}

/** The sections that say something, numbered on within their chapter: 3.1, 3.2 ... */
export function numberedSections(
  context: ReportContext,
  chapter: string,
  parts: readonly Section[],
): Block[] {
  return parts
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ id, title, item, blocks }, position) => [
      heading(2, id, say(context, title), {
        number: `${chapter}.${position + 1}`,
        ...(item === undefined ? {} : { item }),
      }),
      ...blocks,
    ]);
}

/** Blocks under a small heading; nothing at all when there are none. */
export function labelled(context: ReportContext, title: Bilingual, blocks: readonly Block[]): Block[] {
  return blocks.length > 0 ? [...paragraph(say(context, title), 'label'), ...blocks] : [];
}
