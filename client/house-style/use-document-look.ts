import { assetAddress } from '#client/http/house-style.ts';
import { useSession, useWorkshop } from '#client/sync/hooks.ts';
import { lookOf } from '#shared/report/house-style.ts';
import type { ReportLook } from '#shared/report/look.ts';

/** How documents of this workshop look on the screen; the logo as an address instead of a file. */
export interface DocumentLook {
  readonly look: ReportLook;
  readonly logo: { readonly address: string; readonly alt: string } | null;
}

/** The look that the house style of this workshop gives its documents. */
export function useDocumentLook(): DocumentLook {
  const { workshopId } = useWorkshop();
  const { houseStyle } = useSession();
  const logo = houseStyle?.logo ?? null;
  return {
    look: lookOf(houseStyle, null),
    logo: logo && { address: assetAddress(workshopId, logo.asset), alt: logo.alt },
  };
}
