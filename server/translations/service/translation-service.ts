import type { TranslateConfig } from '#server/config.ts';
import type { Language } from '#shared/text/language.ts';
import { keepsPlaceholders, type Piece, piecesOf } from './pieces.ts';
import { providers } from './providers.ts';

/** What came of translating; `texts` in the order of what was asked, null where the result could not be used. */
export type ServiceResult =
  | { readonly ok: true; readonly texts: readonly (string | null)[] }
  | { readonly ok: false; readonly code: ServiceFailure };

/** Why nothing was translated: not reached or too slow, our key refused or used up, an answer we cannot read, or too busy. */
export type ServiceFailure = 'unreachable' | 'refused' | 'nonsense' | 'busy';

/** A service that translates texts, on a host that the operator chose. */
export interface TranslationService {
  /** The one host that texts are sent to. */
  readonly host: string;
  translate(texts: readonly string[], from: Language, to: Language): Promise<ServiceResult>;
}

/** How long one call may take, in ms. */
const callTimeoutMs = 30_000;
/** What one call carries at most. */
const mostPiecesPerCall = 40;
const mostLettersPerCall = 30_000;
/** Longer answers are no answers. */
const mostAnswerBytes = 4 * 1024 * 1024;
/** So many calls at once, from all workshops; so many more may wait. */
const mostCalls = 2;
const mostWaiting = 8;

/** The service of the configuration; `timeoutMs` for a test. */
export function createTranslationService(
  config: TranslateConfig,
  timeoutMs = callTimeoutMs,
): TranslationService {
  const { host } = new URL(config.url);
  const turns = createTurns();
  return {
    host,
    async translate(texts, from, to) {
      const cut = texts.map(piecesOf);
      const sent = cut.flat().filter(({ kind }) => kind === 'sent');
      const done: string[] = [];
      for (const batch of batchesOf(sent)) {
        const turn = await turns.take();
        if (!turn) return { ok: false, code: 'busy' };
        try {
          const answer = await call(config, timeoutMs, batch, from, to);
          if (!answer.ok) return answer;
          done.push(...answer.texts);
        } finally {
          turn.release();
        }
      }
      return { ok: true, texts: putTogether(texts, cut, done) };
    },
  };
}

function batchesOf(pieces: readonly Piece[]): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let letters = 0;
  for (const { text } of pieces) {
    const last = batches.at(-1);
    if (!last || last.length >= mostPiecesPerCall || letters + text.length > mostLettersPerCall) {
      batches.push([text]);
      letters = text.length;
    } else {
      last.push(text);
      letters += text.length;
    }
  }
  return batches;
}

type CallResult =
  | { readonly ok: true; readonly texts: readonly string[] }
  | { readonly ok: false; readonly code: ServiceFailure };

async function call(
  config: TranslateConfig,
  timeoutMs: number,
  texts: readonly string[],
  from: Language,
  to: Language,
): Promise<CallResult> {
  const provider = providers[config.kind];
  const { address, headers, body } = provider.request(config, texts, from, to);
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
      body: JSON.stringify(body),
      // Texts go to the configured host and nowhere else.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    answer = response.ok ? await jsonIn(response) : null;
  } catch {
    return { ok: false, code: 'unreachable' };
  }
  if (!response.ok) {
    await response.body?.cancel().catch(() => {});
    const isRefused = [401, 403, 429, 456].includes(response.status);
    return { ok: false, code: isRefused ? 'refused' : 'unreachable' };
  }
  const translated = provider.read(answer);
  return translated?.length === texts.length
    ? { ok: true, texts: translated }
    : { ok: false, code: 'nonsense' };
}

/** The JSON of an answer of a bearable size; undefined for anything else. */
async function jsonIn(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > mostAnswerBytes) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

function putTogether(
  originals: readonly string[],
  cut: readonly (readonly Piece[])[],
  translated: readonly string[],
): readonly (string | null)[] {
  let next = 0;
  return cut.map((pieces, at) => {
    const text = pieces
      .map((piece) => {
        if (piece.kind === 'kept') return piece.text;
        next += 1;
        return (translated[next - 1] ?? '').replace(/\s+/g, ' ').trim();
      })
      .join('');
    return text.trim() !== '' && keepsPlaceholders(originals[at] ?? '', text) ? text : null;
  });
}

interface Turns {
  /** Waits for a turn; null when too many wait already. */
  take(): Promise<{ release(): void } | null>;
}

function createTurns(): Turns {
  let busy = 0;
  const waiting: (() => void)[] = [];
  const release = () => {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  };
  return {
    take() {
      if (busy < mostCalls) {
        busy += 1;
        return Promise.resolve({ release });
      }
      if (waiting.length >= mostWaiting) return Promise.resolve(null);
      return new Promise((resolve) => waiting.push(() => resolve({ release })));
    },
  };
}
