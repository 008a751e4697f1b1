import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Deck } from '#shared/report/deck/tree.ts';
import { localeOf } from '#shared/text/language.ts';
import { escaped } from './markup.ts';
import type { Stage } from './text.ts';

/** Properties of a paragraph belong at its start alone; the package repeats them before each run, which PowerPoint refuses. */
const strayProperties = /<\/a:r><a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs;

/** What the package that writes slides leaves to be done in its file. */
export function finished(pptx: Uint8Array, { deck, bubbleCharts }: Stage): Uint8Array {
  const locale = localeOf[deck.language];
  const bubbles = [...bubbleCharts];
  const parts = Object.entries(unzipSync(pptx)).map(([name, bytes]) => {
    if (!/^ppt\/.*\.xml$/.test(name) || name.startsWith('ppt/embeddings/')) return [name, bytes] as const;
    // Where it says no language of ours, it says American: at the ends of paragraphs, and in notes.
    const xml = strFromU8(bytes)
      .replaceAll('lang="en-US"', `lang="${locale}"`)
      .replace(strayProperties, '</a:r>');
    if (xml.includes('<c:bubbleChart>')) {
      return [name, strToU8(bubbles.shift()?.(xml) ?? xml)] as const;
    }
    const number = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1];
    // The first slide is the title.
    const slide = number === undefined ? undefined : deck.slides[Number(number) - 2];
    return [name, strToU8(slide ? withPictures(xml, drawingsOf(slide)) : xml)] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 6 });
}

function drawingsOf({
  bands,
}: Deck['slides'][number]): readonly { readonly name: string; readonly alt: string }[] {
  return bands.flatMap(({ parts }, band) =>
    parts.flatMap((part, position) =>
      part.type === 'drawing' ? [{ name: `Part ${band + 1}.${position + 1}`, alt: part.alt }] : [],
    ),
  );
}

/** The shapes of each drawing as one group that tells what it shows: its lines mean nothing by themselves. */
function withPictures(
  xml: string,
  drawings: readonly { readonly name: string; readonly alt: string }[],
): string {
  return drawings.reduce((slide, { name, alt }, position) => {
    const shapes = [...slide.matchAll(/<p:(sp|cxnSp)>.*?<\/p:\1>/gs)].filter(([shape]) =>
      shape.includes(`name="${name}-`),
    );
    const [first, last] = [shapes[0], shapes.at(-1)];
    if (!first || !last) return slide;
    const end = last.index + last[0].length;
    const inside = slide.slice(first.index, end);
    return slide.slice(0, first.index) + group(inside, 9000 + position, name, alt) + slide.slice(end);
  }, xml);
}

function group(shapes: string, id: number, name: string, alt: string): string {
  const frames = [
    ...shapes.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g),
  ].map((frame) => frame.slice(1).map(Number));
  const least = (place: number) => Math.min(...frames.map((frame) => frame[place] ?? 0));
  const most = (place: number) =>
    Math.max(...frames.map((frame) => (frame[place] ?? 0) + (frame[place + 2] ?? 0)));
  const [x, y] = [least(0), least(1)];
  const size = `cx="${most(0) - x}" cy="${most(1) - y}"`;
  const box = `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext ${size}/><a:chOff x="${x}" y="${y}"/><a:chExt ${size}/></a:xfrm>`;
  const properties = `<p:cNvPr id="${id}" name="${name}" descr="${escaped(alt)}"/><p:cNvGrpSpPr/><p:nvPr/>`;
  return `<p:grpSp><p:nvGrpSpPr>${properties}</p:nvGrpSpPr><p:grpSpPr>${box}</p:grpSpPr>${shapes}</p:grpSp>`;
}
