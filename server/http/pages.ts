import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { linkToFirstFiles } from './first-files.ts';
import { Refusal } from './refusal.ts';

/** What our pages may load and do: nothing from elsewhere, no script or style in the page itself, no framing. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["'none'"],
  },
};

/** Security headers on every answer. */
export async function addSecurityHeaders(app: FastifyInstance, isSecure: boolean): Promise<void> {
  await app.register(fastifyHelmet, {
    contentSecurityPolicy,
    hsts: isSecure,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

/**
 * The built client. Addresses of pages all answer the one page; files with a hash in their name never change. Where the
 * build put a file packed beside itself, who can unpack it gets that.
 */
export async function addPages(app: FastifyInstance, folder: string): Promise<void> {
  const hasClient = existsSync(join(folder, 'index.html'));
  if (hasClient) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      cacheControl: false,
      preCompressed: true,
      globIgnore: ['**/.vite/**', '**/*.{br,gz}'],
      setHeaders: (response, path) => {
        const isHashed = path.includes(`${sep}assets${sep}`);
        response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
        response.setHeader('Vary', 'Accept-Encoding');
      },
    });
    for (const [path, page] of [
      ['/', 'start'],
      ['/w/:id', 'workshop'],
    ] as const) {
      const link = linkToFirstFiles(folder, page);
      app.get(path, (_, reply) => (link ? reply.header('Link', link) : reply).sendFile('index.html'));
    }
  }
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    const isPage = !request.url.startsWith('/api/') && !request.url.startsWith('/assets/');
    if (hasClient && wantsPage && isPage) return reply.sendFile('index.html');
    throw new Refusal('no-such-page');
  });
}
