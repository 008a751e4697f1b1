import * as Y from 'yjs';
import { readBoard } from '#shared/board/snapshot.ts';
import { changeLanguage, languageTurn } from '#shared/board/translation-operations.ts';
import { createLapseMarker } from '#shared/strategy/consents/lapse.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';

/** What a change of language does, in numbers of texts and of verdicts. */
export interface Consequences {
  /** Texts of which the translation becomes the original. */
  readonly turned: number;
  /** Texts that stay as they are. */
  readonly missing: number;
  readonly stale: number;
  readonly kept: number;
  /** Translations by a machine that nobody accepted, among those that are turned. */
  readonly machine: number;
  /** Verdicts that no longer hold, since they were given on other words. */
  readonly lapsing: number;
}

/** Tries the change on a copy of the board, to tell beforehand what it does. */
export function consequencesOfLanguage(doc: Y.Doc, strategy: Strategy, to: Language): Consequences {
  const { originals, missing, stale, kept, machine } = languageTurn(doc, strategy, to);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  changeLanguage({ doc: copy, origin: null }, strategy, to);
  const { consents } = strategy;
  const after = createLapseMarker().mark({ ...readBoard(copy), consents });
  copy.destroy();
  const lapsing = after.consents.filter(({ lapsed }, at) => lapsed && consents[at]?.lapsed === false).length;
  return { turned: originals.size, missing, stale, kept, machine, lapsing };
}
