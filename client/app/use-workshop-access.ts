import { useCallback, useEffect, useState } from 'react';
import { recentWorkshop, rememberWorkshop } from '#client/device/recent-workshops.ts';
import {
  type Invitation,
  joinWorkshop,
  type Membership,
  readInvitation,
  readMembership,
  readOpening,
} from '#client/http/workshops.ts';
import { type Opening, openingFromJson } from '#shared/opening/opening.ts';
import { hideSecret, secretInAddress } from './router.ts';

/** How far one is on the way from an address to the board. */
export type Access =
  | { readonly step: 'looking' }
  | { readonly step: 'invited'; readonly invitation: Invitation; readonly secret: string }
  | { readonly step: 'inside'; readonly membership: Membership; readonly opening: Opening | null }
  | { readonly step: 'noLink' }
  | { readonly step: 'deadLink' }
  | { readonly step: 'unreachable' };

/**
 * Finds out whether one is in already (by the cookie), is invited (by the secret in the address, or the one that this
 * device kept), or must get a link first. Whoever comes back with a link for another role or department is joined again
 * under the same name, without a question. The secret leaves the address bar as soon as it has done its work.
 */
export function useWorkshopAccess(workshopId: string) {
  const [access, setAccess] = useState<Access>({ step: 'looking' });

  const enter = useCallback(async () => {
    setAccess({ step: 'looking' });
    setAccess(await findAccess(workshopId));
  }, [workshopId]);

  useEffect(() => {
    let isWanted = true;
    const look = () =>
      findAccess(workshopId).then((found) => {
        if (isWanted) setAccess(found);
      });
    void look();
    // Another link for the same workshop, pasted over this one, changes the fragment alone.
    window.addEventListener('hashchange', look);
    return () => {
      isWanted = false;
      window.removeEventListener('hashchange', look);
    };
  }, [workshopId]);

  const linkDied = useCallback(() => setAccess({ step: 'deadLink' }), []);
  return { access, enter, linkDied };
}

async function findAccess(workshopId: string): Promise<Access> {
  const addressSecret = secretInAddress();
  const [member, opening] = await Promise.all([readMembership(workshopId), readOpening(workshopId)]);
  const enter = (membership: Membership, secret: string | null): Access => {
    remember(membership, secret);
    hideSecret();
    return { step: 'inside', membership, opening: opening.ok ? openingFromJson(opening.value) : null };
  };
  if (member.ok && addressSecret === '') return enter(member.value, null);
  if (!member.ok && member.kind === 'offline') return { step: 'unreachable' };

  const secret = addressSecret || keptSecret(workshopId);
  if (!secret) return { step: 'noLink' };
  const invitation = await readInvitation(workshopId, secret);
  if (!invitation.ok) {
    if (invitation.kind !== 'missing' && invitation.kind !== 'invalid') return { step: 'unreachable' };
    // A dead link takes nothing from someone who is in by another one.
    return member.ok ? enter(member.value, null) : { step: 'deadLink' };
  }
  if (!member.ok) return { step: 'invited', invitation: invitation.value, secret };
  const back = await comeBack(workshopId, secret, member.value, invitation.value);
  return 'step' in back ? back : enter(back, secret);
}

async function comeBack(
  id: string,
  secret: string,
  member: Membership,
  invitation: Invitation,
): Promise<Membership | Access> {
  const departmentId = invitation.departmentId ?? member.departmentId;
  if (invitation.role === member.role && departmentId === member.departmentId) return member;
  const joined = await joinWorkshop(id, { secret, name: member.name, ...(departmentId && { departmentId }) });
  if (!joined.ok) return joined.kind === 'offline' ? { step: 'unreachable' } : { step: 'deadLink' };
  return { ...member, ...joined.value };
}

function remember({ id, title, organisation, role }: Membership, secret: string | null): void {
  const links = secret ? { [role]: `${window.location.origin}/w/${id}#${secret}` } : {};
  rememberWorkshop({ id, title, organisation, role, links });
}

function keptSecret(workshopId: string): string | null {
  const kept = recentWorkshop(workshopId);
  const link = kept?.links[kept.role];
  return link ? new URL(link, window.location.href).hash.slice(1) || null : null;
}
