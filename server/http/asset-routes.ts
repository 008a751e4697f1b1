import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { templateProblem } from '#server/export/docx/template/read-template.ts';
import type { Write } from '#server/store/store.ts';
import { pictureSize } from '#server/workshops/picture-size.ts';
import type { Services } from '#server/workshops/services.ts';
import { readSession } from '#shared/session/session-state.ts';
import { Refusal } from './refusal.ts';
import { callerOfRequest, facilitatorOfRequest, inRoom, type WorkshopRoute } from './requests.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface AssetKind {
  readonly prefix: string;
  readonly mostBytes: number;
  /** The media type of a file of this kind; null when it is none. */
  readonly typeOf: (bytes: Uint8Array) => string | null;
  readonly problem: 'not-a-logo' | 'not-a-word-file';
}

const kinds: Readonly<Record<string, AssetKind>> = {
  logo: {
    prefix: 'logo-',
    mostBytes: 512 * 1024,
    typeOf: (bytes) => pictureSize(bytes)?.mediaType ?? null,
    problem: 'not-a-logo',
  },
  'word-template': {
    prefix: 'word-',
    mostBytes: 2 * 1024 * 1024,
    typeOf: (bytes) => (templateProblem(bytes) === null ? wordType : null),
    problem: 'not-a-word-file',
  },
};

/**
 * Files for the house style of a workshop's documents: sent by the facilitator, read by everyone who is in. A file that
 * no house style names gives way to the next one of its kind.
 */
export function addAssetRoutes(app: FastifyInstance, services: Services): void {
  const { store, queue } = services;
  app.register(async (files) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', { parseAs: 'buffer' }, async (_: unknown, body: Buffer) => body);
    for (const [name, kind] of Object.entries(kinds)) {
      files.put<WorkshopRoute>(
        `/api/workshops/:id/assets/${name}`,
        { bodyLimit: kind.mostBytes },
        async (request, reply) => {
          const { workshopId } = await facilitatorOfRequest(services, request);
          const bytes = Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : new Uint8Array();
          const mediaType = kind.typeOf(bytes);
          if (mediaType === null) throw new Refusal(kind.problem);
          const id = kind.prefix + createHash('sha256').update(bytes).digest('hex').slice(0, 32);
          const unused = await unusedAssets(services, workshopId, kind);
          const writes: Write[] = [
            ...unused
              .filter((old) => old !== id)
              .map((assetId): Write => ({ kind: 'asset-removed', workshopId, assetId })),
            { kind: 'asset', workshopId, asset: { id, mediaType, bytes } },
          ];
          await new Promise<void>((resolve) => {
            queue.together(() => {
              writes.forEach((write, index) => {
                queue.push(write, index === writes.length - 1 ? resolve : () => {});
              });
            });
          });
          reply.code(201);
          return { asset: id };
        },
      );
    }
  });

  app.get<WorkshopRoute>('/api/workshops/:id/assets/:asset', async (request, reply) => {
    const { workshopId } = await callerOfRequest(services, request);
    const asset = await store.asset(workshopId, request.params.asset ?? '');
    if (!asset) throw new Refusal('no-such-asset');
    reply.type(asset.mediaType).header('Content-Disposition', 'inline; filename="file"');
    return Buffer.from(asset.bytes);
  });
}

async function unusedAssets(
  services: Services,
  workshopId: string,
  { prefix }: AssetKind,
): Promise<readonly string[]> {
  const { houseStyle } = await inRoom(services, workshopId, (room) => readSession(room.session.doc));
  const used = new Set([houseStyle?.logo?.asset, houseStyle?.wordTemplate?.asset]);
  const all = await services.store.assets(workshopId);
  return all.filter((id) => id.startsWith(prefix) && !used.has(id));
}
