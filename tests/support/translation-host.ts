import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** How the host answers: as it should, or as hosts do when they do not. */
export type HostMood =
  | 'well'
  | 'redirects'
  | 'refuses'
  | 'fails'
  | 'says-html'
  | 'says-too-little'
  | 'loses-braces'
  | 'never'
  | 'endless';

/** A real HTTP server on this machine that speaks as DeepL and as LibreTranslate do. */
export interface TranslationHost {
  readonly url: string;
  readonly host: string;
  /** What came in: the path, the header of the key, and the body. */
  readonly calls: readonly { readonly path: string; readonly key: string; readonly body: HostBody }[];
  /** How many calls there were at the same time at most. */
  readonly mostAtOnce: () => number;
  mood: HostMood;
  close(): Promise<void>;
}

interface HostBody {
  readonly text?: readonly string[];
  readonly q?: readonly string[];
  readonly source?: string;
  readonly source_lang?: string;
  readonly target?: string;
  readonly target_lang?: string;
  readonly api_key?: string;
}

/** Starts it; every text comes back in capitals with "EN:" before it, and without its line ends, as services do. */
export async function startTranslationHost(): Promise<TranslationHost> {
  const calls: { path: string; key: string; body: HostBody }[] = [];
  let [now, most] = [0, 0];
  const server = createServer(async (request, response) => {
    now += 1;
    most = Math.max(most, now);
    response.on('close', () => {
      now -= 1;
    });
    const body = await bodyOf(request);
    calls.push({ path: request.url ?? '', key: request.headers.authorization ?? '', body });
    answer(result.mood, request.url ?? '', body, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const result: TranslationHost = {
    url: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    calls,
    mostAtOnce: () => most,
    mood: 'well',
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return result;
}

async function bodyOf(request: IncomingMessage): Promise<HostBody> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function answer(mood: HostMood, path: string, { text, q }: HostBody, response: ServerResponse): void {
  const translated = (text ?? q ?? []).map((one) => `EN: ${one.replace(/\s*\n\s*/g, ' ')}`);
  const json = (value: unknown) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
  };
  const said =
    mood === 'says-too-little'
      ? translated.slice(1)
      : translated.map((one) => (mood === 'loses-braces' ? one.replace(/[{}]/g, '') : one));
  if (mood === 'redirects') response.writeHead(307, { Location: 'http://127.0.0.1:1/elsewhere' }).end();
  else if (mood === 'refuses') response.writeHead(403).end('{"message":"no"}');
  else if (mood === 'fails') response.writeHead(500).end('oops');
  else if (mood === 'says-html') response.writeHead(200).end('<html>hello</html>');
  else if (mood === 'endless') pour(response);
  else if (mood === 'never') response.writeHead(200).write('{');
  else if (path === '/v2/translate') json({ translations: said.map((one) => ({ text: one })) });
  else if (path === '/translate') json({ translatedText: said });
  else response.writeHead(404).end();
}

function pour(response: ServerResponse): void {
  const more = () => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
  };
  response.on('drain', more);
  more();
}
