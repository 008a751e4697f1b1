import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerOverrides, startServer as startApp } from '#server/app.ts';
import { type Config, type Limits, readConfig } from '#server/config.ts';
import { openLocalStore } from '#server/store/local-store.ts';

/** A workshop as `POST /api/workshops` answers it, with the secrets taken out of its links. */
export interface TestWorkshop {
  readonly id: string;
  readonly links: Readonly<Record<'facilitator' | 'participant' | 'observer', string>>;
  readonly secrets: Readonly<Record<'facilitator' | 'participant' | 'observer', string>>;
  readonly recoveryCode: string;
}

/** How to call the server: a secret, a cookie, or neither. */
export interface CallOptions {
  readonly secret?: string;
  readonly cookie?: string;
  readonly origin?: string | null;
  readonly body?: unknown;
  readonly language?: string;
}

/** The answer to a call; `json` is null when there is no JSON in it. */
export interface CallAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly json: any;
}

/** A real server on a free port with a data folder of its own. */
export interface TestServer {
  readonly port: number;
  readonly origin: string;
  readonly wsUrl: string;
  readonly dataDir: string;
  call(method: string, path: string, options?: CallOptions): Promise<CallAnswer>;
  createWorkshop(body?: Readonly<Record<string, unknown>>): Promise<TestWorkshop>;
  /** Joins and gives the cookie as a browser would send it back. */
  join(
    workshop: TestWorkshop,
    role: keyof TestWorkshop['secrets'],
    name: string,
    options?: CallOptions & { departmentId?: string },
  ): Promise<{ cookie: string; participantId: string }>;
  /** Stops the server and keeps its data, to start another on them. */
  close(): Promise<void>;
  /** Stops the server and removes its data. */
  dispose(): Promise<void>;
}

/** What a test server is started with. */
export interface TestServerOptions {
  readonly limits?: Partial<Limits>;
  readonly config?: Partial<Config>;
  readonly overrides?: ServerOverrides;
}

/**
 * Starts a server as `npm start` does, but quiet, on a free port and on data of its own. The store works in this thread,
 * which starts sooner; in a thread of its own it is tested beside its code and in the built server.
 */
export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const reading = readConfig({ PORT: '0', LOG_LEVEL: 'silent', LIMIT_WORKSHOPS_PER_IP_PER_HOUR: '0' });
  if (!reading.ok) throw new Error(reading.problem);
  const dataDir = options.config?.dataDir ?? (await mkdtemp(join(tmpdir(), 'kcc-test-')));
  const limits = { ...reading.config.limits, ...options.limits };
  const server = await startApp(
    { ...reading.config, ...options.config, dataDir, limits },
    { openStore: openLocalStore, ...options.overrides },
  );
  const origin = `http://127.0.0.1:${server.port}`;

  const call = async (method: string, path: string, given: CallOptions = {}): Promise<CallAnswer> => {
    const headers: Record<string, string> = { 'Accept-Language': given.language ?? 'en' };
    if (given.secret) headers['Authorization'] = `Bearer ${given.secret}`;
    if (given.cookie) headers['Cookie'] = given.cookie;
    const from = given.origin === undefined && given.cookie ? origin : given.origin;
    if (from) headers['Origin'] = from;
    if (given.body !== undefined) headers['Content-Type'] = 'application/json';
    const body = typeof given.body === 'string' ? given.body : JSON.stringify(given.body);
    const response = await fetch(`${origin}${path}`, { method, headers, body: body ?? null });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson && text ? JSON.parse(text) : null,
    };
  };

  return {
    port: server.port,
    origin,
    wsUrl: `ws://127.0.0.1:${server.port}`,
    dataDir,
    call,
    async createWorkshop(body = {}) {
      const standard = { title: 'Strategie', organisation: 'Stroomnet', language: 'nl' };
      const answer = await call('POST', '/api/workshops', { body: { ...standard, ...body } });
      if (answer.status !== 201) throw new Error(`No workshop: ${answer.text}`);
      const { facilitator, participant, observer } = answer.json.links;
      const secretIn = (link: string): string => link.split('#')[1] ?? '';
      const secrets = {
        facilitator: secretIn(facilitator),
        participant: secretIn(participant),
        observer: secretIn(observer),
      };
      return { ...answer.json, secrets };
    },
    async join(workshop, role, name, given = {}) {
      const { departmentId, ...rest } = given;
      const body = { secret: workshop.secrets[role], name, departmentId };
      const answer = await call('POST', `/api/workshops/${workshop.id}/join`, { ...rest, body });
      if (answer.status !== 200) throw new Error(`Not joined: ${answer.text}`);
      const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
      return { cookie, participantId: answer.json.participantId };
    },
    close: () => server.close(),
    async dispose() {
      await server.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
