import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import type { AssetRow, Store } from '#server/store/store.ts';
import { lookOf } from '#shared/report/house-style.ts';
import type { ReportLook } from '#shared/report/look.ts';
import type { HouseStyle } from '#shared/session/house-style.ts';
import { readSession } from '#shared/session/session-state.ts';
import { readLogo } from './logo.ts';
import type { Services } from './services.ts';

/** How documents look, with the Word file whose styles they take over, if any. */
export interface DocumentStyle {
  readonly look: ReportLook;
  readonly wordTemplate: Uint8Array | null;
}

/** The style of a workshop's documents: its own house style, what that leaves open from the server's. */
export async function documentStyleOf(
  { store, documentStyle }: Pick<Services, 'store' | 'documentStyle'>,
  room: WorkshopRoom,
): Promise<DocumentStyle> {
  const { houseStyle } = readSession(room.session.doc);
  if (!houseStyle) return documentStyle;
  const bytesOf = async (asset: string) => (await store.asset(room.id, asset))?.bytes ?? null;
  const { logo, wordTemplate } = houseStyle;
  const logoBytes = logo ? await bytesOf(logo.asset) : null;
  return {
    look: lookOf(houseStyle, logo && logoBytes ? readLogo(logoBytes, logo.alt) : null, documentStyle.look),
    wordTemplate: (wordTemplate && (await bytesOf(wordTemplate.asset))) ?? documentStyle.wordTemplate,
  };
}

/** A workshop's house style with the files that it names, to be kept elsewhere too; null when it has none. */
export async function keptStyleOf(
  store: Store,
  room: WorkshopRoom,
): Promise<{ houseStyle: HouseStyle; assets: readonly AssetRow[] } | null> {
  const { houseStyle } = readSession(room.session.doc);
  if (!houseStyle) return null;
  const named = [houseStyle.logo?.asset, houseStyle.wordTemplate?.asset].filter((id) => id !== undefined);
  const found = await Promise.all(named.map((id) => store.asset(room.id, id)));
  return { houseStyle, assets: found.filter((asset) => asset !== null) };
}
