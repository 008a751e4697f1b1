import type { FastifyInstance } from 'fastify';
import type { Services } from '#server/workshops/services.ts';
import type { ServerStyle } from '#shared/session/house-style.ts';
import { Refusal } from './refusal.ts';

/** The style that this server gives documents whose workshop leaves it open: for whoever shows them on a screen. */
export function addStyleRoutes(app: FastifyInstance, { documentStyle }: Services): void {
  const { brand, brandTint, font, logo } = documentStyle.look;

  app.get('/api/house-style', async (): Promise<ServerStyle> => {
    return { brand, brandTint, font, logo: logo && { alt: logo.alt } };
  });

  app.get('/api/house-style/logo', async (_, reply) => {
    if (!logo) throw new Refusal('no-such-asset');
    reply.type(logo.mediaType).header('Content-Disposition', 'inline; filename="file"');
    return Buffer.from(logo.base64, 'base64');
  });
}
