import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('the environment', () => {
  it('has a sensible default for everything', () => {
    const reading = readConfig({});
    expect(reading).toMatchObject({
      ok: true,
      config: { port: 3000, host: '127.0.0.1', dataDir: './data', publicUrl: null, retentionDays: 180 },
    });
    expect(reading.ok && reading.config.limits.frameBytes).toBe(8388608);
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT must be a whole number of 0 or more.'],
    [{ PORT: '70000' }, 'PORT must be a port number, 0 to 65535.'],
    [{ LIMIT_SOCKETS_PER_ROOM: '-1' }, 'LIMIT_SOCKETS_PER_ROOM must be a whole number of 0 or more.'],
    [
      { TRANSLATE_URL: 'api', TRANSLATE_KIND: 'deepl' },
      'TRANSLATE_URL must be an address that begins with http:// or https://.',
    ],
    [
      { TRANSLATE_URL: 'https://x', TRANSLATE_KIND: 'bing' },
      'TRANSLATE_KIND must be deepl or libretranslate.',
    ],
    [
      { TRANSLATE_URL: 'https://x' },
      'TRANSLATE_KIND must be deepl or libretranslate when TRANSLATE_URL is set.',
    ],
    [{ PUBLIC_URL: 'ftp://x' }, 'PUBLIC_URL must be an address that begins with http:// or https://.'],
  ])('refuses %j in one clear line', (environment, problem) => {
    expect(readConfig(environment)).toEqual({ ok: false, problem });
  });

  it.each(['DATABASE_URL', 'REDIS_URL'])('never silently ignores %s', (name) => {
    const reading = readConfig({ [name]: 'x://y' });
    expect(reading.ok).toBe(false);
    expect(reading.ok || reading.problem).toMatch(new RegExp(`^${name} is not supported`));
  });

  it('knows a service that translates only when it is told which', () => {
    const withService = { TRANSLATE_URL: 'https://mt.example/', TRANSLATE_KIND: 'libretranslate' };
    const [off, on] = [readConfig({}), readConfig(withService)];
    expect(off.ok && off.config.translate).toBe(null);
    expect(on.ok && on.config.translate).toEqual({
      url: 'https://mt.example',
      kind: 'libretranslate',
      key: null,
    });
  });

  it('takes the trailing slash off the public address', () => {
    const reading = readConfig({ PUBLIC_URL: 'https://canvas.example/kcc/', METRICS_TOKEN: '' });
    expect(reading.ok && reading.config.publicUrl).toBe('https://canvas.example/kcc');
    expect(reading.ok && reading.config.metricsToken).toBe(null);
  });
});
