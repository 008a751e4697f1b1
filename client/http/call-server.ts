import i18next from 'i18next';

/**
 * Why a call did not work. `offline`: the server was not reached. `missing`: unknown, or not for you, which look the
 * same on purpose. `refused`: not yours to do. `invalid`: what was sent does not fit. `busy`: too much, or not now.
 */
export type FailureKind = 'offline' | 'missing' | 'refused' | 'invalid' | 'busy' | 'broken';

/** A call that did not work; `message` is the server's explanation in the language of the interface, if it gave one. */
export interface Failure {
  readonly ok: false;
  readonly kind: FailureKind;
  readonly message: string | null;
  /** The server's stable name for the reason, if it gave one. */
  readonly code?: string;
}

/** What a call answers: its value, or why not. Calls never throw for what the network or the server does. */
export type Result<Value> = { readonly ok: true; readonly value: Value } | Failure;

/** Calls the server and reads its JSON. An answer without content gives null. A file goes as it is, all else as JSON. */
export async function callServer<Value>(
  method: string,
  path: string,
  body?: unknown,
): Promise<Result<Value>> {
  const response = await send(method, path, body);
  if (!response.ok) return response;
  try {
    const text = await response.value.text();
    return { ok: true, value: (text === '' ? null : JSON.parse(text)) as Value };
  } catch {
    return { ok: false, kind: 'broken', message: null };
  }
}

/** Fetches a file, with the name that the server gives it. */
export async function fetchFile(path: string): Promise<Result<{ content: Blob; fileName: string | null }>> {
  const response = await send('GET', path);
  if (!response.ok) return response;
  try {
    const content = await response.value.blob();
    return { ok: true, value: { content, fileName: fileNameIn(response.value.headers) } };
  } catch {
    return { ok: false, kind: 'offline', message: null };
  }
}

async function send(method: string, path: string, body?: unknown): Promise<Result<Response>> {
  const headers: Record<string, string> = { 'Accept-Language': i18next.language };
  const isFile = body instanceof Blob;
  if (body !== undefined) headers['Content-Type'] = isFile ? 'text/plain' : 'application/json';
  try {
    const response = await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      body: isFile || body === undefined ? (body ?? null) : JSON.stringify(body),
    });
    if (response.ok) return { ok: true, value: response };
    return { ok: false, kind: failureKindOf(response.status), ...(await reasonIn(response)) };
  } catch {
    return { ok: false, kind: 'offline', message: null };
  }
}

function failureKindOf(status: number): FailureKind {
  if (status === 401 || status === 404 || status === 410) return 'missing';
  if (status === 403) return 'refused';
  if (status === 400 || status === 413 || status === 415 || status === 422) return 'invalid';
  if (status === 409 || status === 429) return 'busy';
  // A proxy in front of a server that is down answers these in its place.
  if (status === 502 || status === 503 || status === 504) return 'offline';
  return 'broken';
}

async function reasonIn(response: Response): Promise<Pick<Failure, 'message' | 'code'>> {
  try {
    const body: unknown = await response.json();
    const error = isRecord(body) ? body['error'] : null;
    const { message, code } = isRecord(error) ? error : {};
    return {
      message: typeof message === 'string' && message !== '' ? message : null,
      ...(typeof code === 'string' ? { code } : {}),
    };
  } catch {
    return { message: null }; // Not JSON: a page of a proxy. There is nothing in it for the reader.
  }
}

function fileNameIn(headers: Headers): string | null {
  const disposition = headers.get('Content-Disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
