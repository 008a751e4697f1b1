import type { ServerStyle } from '#shared/session/house-style.ts';
import { callServer, type Result } from './call-server.ts';

/** Kinds of files that a house style can name. */
export type AssetKind = 'logo' | 'word-template';

/** Hands a file to the server, which keeps it for the workshop under the name that it answers. */
export const sendAsset = (
  workshopId: string,
  kind: AssetKind,
  file: Blob,
): Promise<Result<{ readonly asset: string }>> =>
  callServer('PUT', `/api/workshops/${workshopId}/assets/${kind}`, file);

/** Where a file of a workshop can be seen by who is in. */
export const assetAddress = (workshopId: string, asset: string): string =>
  `/api/workshops/${workshopId}/assets/${asset}`;

/** How documents look where a workshop leaves it open. */
export const fetchServerStyle = (): Promise<Result<ServerStyle>> => callServer('GET', '/api/house-style');

/** Where the logo that the server gives documents can be seen, if it has one. */
export const serverLogoAddress = '/api/house-style/logo';
