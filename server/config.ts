import { z } from 'zod';

/** Limits that an operator can set; 0 switches one off. */
export interface Limits {
  readonly socketsPerRoom: number;
  readonly socketsPerIp: number;
  /** Sync frames that one socket may send each second in the long run. */
  readonly updatesPerSecond: number;
  /** Commands that one person may give each second in the long run. */
  readonly commandsPerSecond: number;
  readonly workshopsPerIpPerHour: number;
  readonly frameBytes: number;
  readonly importBytes: number;
}

/** A service that translates texts, by choice of the operator. */
export interface TranslateConfig {
  /** Without a trailing slash. */
  readonly url: string;
  readonly kind: 'deepl' | 'libretranslate';
  readonly key: string | null;
}

/** How this server runs; read once, at start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Without a trailing slash; null when it was not set: then all loopback names count as our own origin. */
  readonly publicUrl: string | null;
  /** JSON file with the house style of documents; null for our own look. */
  readonly houseStyle: string | null;
  readonly retentionDays: number;
  readonly metricsToken: string | null;
  readonly logLevel: string;
  /** Null while no texts leave this server to be translated. */
  readonly translate: TranslateConfig | null;
  readonly limits: Limits;
}

const count = (standard: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/, 'must be a whole number of 0 or more')
    .transform(Number)
    .default(standard);

const httpUrl = z
  .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
  .transform((url) => url.replace(/\/+$/, ''));

const Environment = z.object({
  PORT: count(3000).refine((port) => port <= 65535, 'must be a port number, 0 to 65535'),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .undefined('is not supported by this version: leave it out, the data goes into DATA_DIR')
    .optional(),
  REDIS_URL: z.undefined('is not supported by this version: leave it out and run one server').optional(),
  PUBLIC_URL: httpUrl.optional(),
  HOUSE_STYLE: z.string().optional(),
  RETENTION_DAYS: count(180),
  METRICS_TOKEN: z.string().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  TRANSLATE_URL: httpUrl.optional(),
  TRANSLATE_KIND: z.enum(['deepl', 'libretranslate'], 'must be deepl or libretranslate').optional(),
  TRANSLATE_KEY: z.string().optional(),
  LIMIT_SOCKETS_PER_ROOM: count(200),
  LIMIT_SOCKETS_PER_IP: count(500),
  LIMIT_UPDATES_PER_SECOND: count(50),
  LIMIT_COMMANDS_PER_SECOND: count(10),
  LIMIT_WORKSHOPS_PER_IP_PER_HOUR: count(60),
  LIMIT_FRAME_BYTES: count(8 * 1024 * 1024),
  LIMIT_IMPORT_BYTES: count(20 * 1024 * 1024),
});

/** The outcome of reading the environment; `problem` is one line for the operator. */
export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problem: string };

/** Reads the environment. A variable that is set to nothing counts as not set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigReading {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { ok: false, problem: `${String(issue?.path[0])} ${issue?.message}.` };
  }
  const values = parsed.data;
  const { TRANSLATE_URL: url, TRANSLATE_KIND: kind, TRANSLATE_KEY: key = null } = values;
  if (url !== undefined && kind === undefined) {
    return {
      ok: false,
      problem: 'TRANSLATE_KIND must be deepl or libretranslate when TRANSLATE_URL is set.',
    };
  }
  return {
    ok: true,
    config: {
      port: values.PORT,
      host: values.HOST,
      dataDir: values.DATA_DIR,
      publicUrl: values.PUBLIC_URL ?? null,
      houseStyle: values.HOUSE_STYLE ?? null,
      retentionDays: values.RETENTION_DAYS,
      metricsToken: values.METRICS_TOKEN ?? null,
      logLevel: values.LOG_LEVEL,
      translate: url === undefined || kind === undefined ? null : { url, kind, key },
      limits: {
        socketsPerRoom: values.LIMIT_SOCKETS_PER_ROOM,
        socketsPerIp: values.LIMIT_SOCKETS_PER_IP,
        updatesPerSecond: values.LIMIT_UPDATES_PER_SECOND,
        commandsPerSecond: values.LIMIT_COMMANDS_PER_SECOND,
        workshopsPerIpPerHour: values.LIMIT_WORKSHOPS_PER_IP_PER_HOUR,
        frameBytes: values.LIMIT_FRAME_BYTES,
        importBytes: values.LIMIT_IMPORT_BYTES,
      },
    },
  };
}
