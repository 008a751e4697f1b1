import { assetAddress } from '#client/http/house-style.ts';
import { useSession, useWorkshop } from '#client/sync/hooks.ts';
import { lookOf } from '#shared/report/house-style.ts';
import { type DocumentLook, useServerLook } from './use-server-look.ts';

/** The look of documents of this workshop: its own house style, what that leaves open from the server's. */
export function useDocumentLook(): DocumentLook {
  const { workshopId } = useWorkshop();
  const { houseStyle } = useSession();
  const usual = useServerLook();
  const logo = houseStyle?.logo;
  return {
    look: lookOf(houseStyle, null, usual.look),
    logo: logo ? { address: assetAddress(workshopId, logo.asset), alt: logo.alt } : usual.logo,
  };
}
