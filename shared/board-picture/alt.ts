import { stageOf } from '#shared/journey/stages.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { formatList } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { type Part, type Scene, sceneOfRegion } from './scene.ts';
import { type Counted, counted, counts, filled, pictureWords } from './words.ts';

/** What a part of the board is called. */
export function titleOfPart({ region, items }: Part, { profile }: Strategy, language: Language): string {
  if (items) return pictureWords.selection[language];
  if (region !== undefined) {
    return filled(pictureWords.region, language, { number: region, title: stageOf(region).title[language] });
  }
  const name = profile.name.trim();
  return name === '' ? pictureWords.board[language] : filled(pictureWords.boardOf, language, { name });
}

/** What a picture holds, in numbers: as a whole, and for the whole board stage by stage. */
export function altOf(scene: Scene, part: Part, strategy: Strategy, language: Language): string {
  const whole = sentence(titleOfPart(part, strategy, language), scene, strategy, language);
  if (part.items || part.region !== undefined) return whole;
  const stages = scene.regions.map(({ number }) =>
    sentence(
      titleOfPart({ region: number }, strategy, language),
      sceneOfRegion(scene, number),
      strategy,
      language,
    ),
  );
  return [whole, ...stages].join(' ');
}

function sentence(what: string, scene: Scene, strategy: Strategy, language: Language): string {
  const parts = countsOf(scene, strategy).filter(([, count]) => count > 0);
  if (parts.length === 0) return filled(pictureWords.empty, language, { what });
  const list = formatList(
    parts.map(([words, count]) => counted(words, count, language)),
    language,
  );
  return filled(pictureWords.holds, language, { what, list });
}

function countsOf(
  { things, frames, lines }: Scene,
  { notes }: Strategy,
): readonly (readonly [Counted, number])[] {
  const texts = new Set(notes.flatMap(({ id, shape }) => (shape === 'text' ? [id] : [])));
  const ofKind = (kind: string) => things.filter((thing) => thing.kind === kind);
  const [written, free] = [
    ofKind('note').filter(({ place }) => !texts.has(place.id)),
    ofKind('note').filter(({ place }) => texts.has(place.id)),
  ];
  return [
    [counts.cards, ofKind('card').length],
    [counts.notes, written.length],
    [counts.texts, free.length],
    [counts.frames, frames.length],
    [counts.findings, ofKind('finding').length],
    [counts.lines, lines.length],
  ];
}
