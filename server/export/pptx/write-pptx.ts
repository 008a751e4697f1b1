import PptxGenJS from 'pptxgenjs';
import type { Band, Deck, Slide } from '#shared/report/deck/tree.ts';
import { fontFamilies, type Logo, type ReportLook } from '#shared/report/look.ts';
import { localeOf } from '#shared/text/language.ts';
import { printableText } from '#shared/text/printable.ts';
import { finished } from './finish.ts';
import { heightOf, largestFitting, linesIn, linesOf } from './fit.ts';
import { type Box, gutter, hex, places, sizes, slideSize } from './look.ts';
import { escaped } from './markup.ts';
import { placePart } from './parts.ts';
import { cleaned, cutRuns, ownRun, type Stage, textProps, wordsOf } from './text.ts';

const flat = { margin: 0, fit: 'none' } as const;

/**
 * The slides as a PowerPoint presentation: real titles, tables and charts that can be edited, every text in its own
 * language and inside its box. Takes a second of computing.
 */
export async function writePptx(deck: Deck, look: ReportLook): Promise<Uint8Array> {
  const stage: Stage = { deck, look, bubbleCharts: [] };
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = printableText(deck.title);
  // The package writes this one as it is.
  pptx.company = escaped(deck.organisation);
  pptx.author = printableText(deck.organisation);
  pptx.theme = { headFontFace: fontFamilies[look.font], bodyFontFace: fontFamilies[look.font] };
  defineMasters(pptx, stage);
  addCover(pptx, stage);
  for (const slide of deck.slides) addSlide(pptx, slide, stage);
  const written = await pptx.write({ outputType: 'uint8array', compression: false });
  if (!(written instanceof Uint8Array)) throw new Error('The slides could not be written.');
  return finished(written, stage);
}

const masters = { cover: 'COVER', content: 'CONTENT' } as const;

const titlePlaceholder = (box: Box, align: { valign: 'top' | 'bottom' }) => ({
  placeholder: {
    options: { name: 'title', type: 'title' as const, ...box, ...flat, ...align, align: 'left' as const },
    text: '',
  },
});

const coverTitle: Box = { x: 0.95, y: 2.35, w: 10.6, h: 1.9 };

function defineMasters(pptx: PptxGenJS, { deck, look }: Stage): void {
  const lang = localeOf[deck.language];
  const quiet = { fontSize: sizes.small, color: hex('quiet', look), lang };
  pptx.defineSlideMaster({
    title: masters.cover,
    background: { color: hex('sheet', look) },
    objects: [
      { rect: { x: 0, y: 0, w: 0.32, h: slideSize.h, fill: { color: hex('brand', look) } } },
      titlePlaceholder(coverTitle, { valign: 'bottom' }),
    ],
  });
  pptx.defineSlideMaster({
    title: masters.content,
    background: { color: hex('sheet', look) },
    objects: [
      { rect: { x: 0, y: 0, w: 0.12, h: slideSize.h, fill: { color: hex('brand', look) } } },
      titlePlaceholder(places.title, { valign: 'top' }),
      { line: { ...places.footLine, line: { color: hex('line', look), width: 0.75 } } },
      { text: { text: printableText(deck.running), options: { ...places.running, ...flat, ...quiet } } },
    ],
    slideNumber: { ...places.number, ...quiet, align: 'right', margin: 0 },
  });
}

function addCover(pptx: PptxGenJS, stage: Stage): void {
  const { deck, look } = stage;
  const { cover } = deck;
  const slide = pptx.addSlide({ masterName: masters.cover });
  if (look.logo) placeLogo(slide, look.logo);
  const title = cleaned(cover.title, stage);
  const size = largestFitting(
    [44, 40, 36, 32, 28, 24],
    (one) =>
      heightOf(linesOf(wordsOf(title), coverTitle.w, { size: one, bold: true }), { size: one }) <=
      coverTitle.h,
  );
  const lettering = { size, bold: true };
  const shown = cutRuns(title, coverTitle.w, lettering, linesIn(coverTitle.h, lettering));
  slide.addText(textProps(shown, stage, lettering), { placeholder: 'title' });
  const line = (text: ReturnType<typeof cleaned>, y: number, fontSize: number, color: string, name: string) =>
    slide.addText(
      textProps(cutRuns(text, coverTitle.w, { size: fontSize }, 1), stage, { size: fontSize, color }),
      {
        ...flat,
        x: coverTitle.x,
        y,
        w: coverTitle.w,
        h: fontSize / 40,
        valign: 'top',
        objectName: name,
      },
    );
  const height = heightOf(linesOf(wordsOf(shown), coverTitle.w, lettering), lettering);
  if (cover.kind !== deck.title) {
    const y = coverTitle.y + coverTitle.h - height - 0.55;
    line([{ ...ownRun(cover.kind, stage), strong: true }], y, 15, hex('brand', look), 'Kind');
  }
  const organisation = cleaned(cover.organisation, stage);
  if (organisation.length > 0) line(organisation, 4.45, 22, hex('quiet', look), 'Organisation');
  for (const [position, fact] of cover.facts.entries()) {
    line(cleaned(fact, stage), 5.75 + position * 0.32, 13, hex('ink', look), `Fact ${position + 1}`);
  }
}

/** A logo keeps its shape. */
function placeLogo(slide: PptxGenJS.Slide, logo: Logo): void {
  const box = { w: 3.2, h: 1 };
  const scale = Math.min(box.w / Math.max(logo.width, 1), box.h / Math.max(logo.height, 1));
  slide.addImage({
    data: `${logo.mediaType};base64,${logo.base64}`,
    x: coverTitle.x,
    y: 0.6,
    w: logo.width * scale,
    h: logo.height * scale,
    altText: printableText(logo.alt),
    objectName: 'Logo',
  });
}

function addSlide(pptx: PptxGenJS, content: Slide, stage: Stage): void {
  const { look } = stage;
  const slide = pptx.addSlide({ masterName: masters.content });
  const { title, subject, foot } = places;
  const words = cleaned(content.title, stage);
  const size = largestFitting(
    sizes.title,
    (one) => heightOf(linesOf(wordsOf(words), title.w, { size: one, bold: true }), { size: one }) <= title.h,
  );
  const lettering = { size, bold: true };
  slide.addText(
    textProps(cutRuns(words, title.w, lettering, linesIn(title.h, lettering)), stage, {
      ...lettering,
      color: hex('ink', look),
    }),
    { placeholder: 'title' },
  );
  slide.addText(
    textProps([ownRun(content.subject, stage)], stage, {
      size: sizes.subject,
      bold: true,
      color: hex('brand', look),
    }),
    { ...flat, ...subject, valign: 'top', objectName: 'Subject' },
  );
  for (const [position, { box, band }] of bandBoxes(content.bands, places.content).entries()) {
    placeBand(slide, band, box, stage, `Part ${position + 1}`);
  }
  const footer = cleaned(content.foot, stage);
  if (wordsOf(footer) !== '') {
    const small = { size: 11 };
    slide.addText(
      textProps(cutRuns(footer, foot.w, small, 1), stage, { ...small, color: hex('quiet', look) }),
      { ...flat, ...foot, valign: 'middle', objectName: 'Foot' },
    );
  }
  if (content.notes !== '') slide.addNotes(printableText(content.notes).slice(0, 20_000));
}

function bandBoxes(bands: readonly Band[], box: Box): readonly { readonly band: Band; readonly box: Box }[] {
  const gap = 0.35;
  const shares = bands.reduce((sum, { share }) => sum + share, 0);
  const height = box.h - gap * (bands.length - 1);
  let { y } = box;
  return bands.map((band) => {
    const h = (height * band.share) / shares;
    const placed = { band, box: { ...box, y, h } };
    y += h + gap;
    return placed;
  });
}

function placeBand(slide: PptxGenJS.Slide, { parts }: Band, box: Box, stage: Stage, name: string): void {
  const shares = parts.reduce((sum, { share }) => sum + share, 0);
  const width = box.w - gutter * (parts.length - 1);
  let { x } = box;
  for (const [position, part] of parts.entries()) {
    const w = (width * part.share) / shares;
    placePart(slide, part, { ...box, x, w }, stage, `${name}.${position + 1}`);
    x += w + gutter;
  }
}
