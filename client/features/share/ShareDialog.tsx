import { useState } from 'react';
import { recentWorkshop, rememberWorkshop } from '#client/device/recent-workshops.ts';
import type { DepartmentSummary, Role } from '#client/http/workshops.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Dialog } from '#client/ui/Dialog.tsx';
import { InvitationText } from './InvitationText.tsx';
import { IssuedLinks } from './IssuedLinks.tsx';
import { LinkRow } from './LinkRow.tsx';
import { type MadeLink, NewLinkForm } from './NewLinkForm.tsx';
import { roleNames, roleRights } from './role-texts.ts';
import './share.css';

export interface ShareDialogProps {
  workshop: { readonly id: string; readonly title: string; readonly organisation: string };
  role: Role;
  departments: readonly DepartmentSummary[];
  onClose: () => void;
}

const roles: readonly Role[] = ['participant', 'observer', 'facilitator'];

/** The links to hand out, an invitation to go with them, and for a facilitator making and withdrawing links. */
export function ShareDialog({ workshop, role, departments, onClose }: ShareDialogProps) {
  const t = useTexts();
  const [links, setLinks] = useState(() => recentWorkshop(workshop.id)?.links ?? {});
  const [made, setMade] = useState<readonly MadeLink[]>([]);
  const isFacilitator = role === 'facilitator';

  const keepLinks = (fresh: readonly MadeLink[]) => {
    const [link] = fresh;
    // The first one of a role for everybody takes the place that this device has for it.
    const isForAll = link?.department === null && link.label === '' && link.kind !== 'addsOnly';
    if (fresh.length !== 1 || !link || !isForAll || links[link.kind]) {
      setMade([...fresh, ...made]);
      return;
    }
    const next = { ...links, [link.kind]: link.url };
    setLinks(next);
    rememberWorkshop({ ...workshop, role, links: next });
  };
  const whoOf = ({ kind, department, label }: Omit<MadeLink, 'url'>) => {
    const name = t(roleNames[kind]);
    const who = department === null ? name : t('share.linkForDepartment', { role: name, department });
    return label === '' ? who : t('share.linkForDepartment', { role: label, department: who });
  };

  const shownRoles = isFacilitator ? roles : roles.filter((candidate) => candidate === role);
  const inviting = [
    ...made.map((link) => ({ ...link, who: whoOf(link) })),
    ...(['participant', 'observer', 'facilitator'] as const).flatMap((kind) => {
      const url = shownRoles.includes(kind) ? links[kind] : undefined;
      return url ? [{ url, kind, who: t(roleNames[kind]) }] : [];
    }),
  ];

  return (
    <Dialog title={t('share.title')} size="large" closeLabel={t('common.close')} onClose={onClose}>
      <section className="share-section">
        <h3>{t('share.linksTitle')}</h3>
        {!isFacilitator && <p>{links[role] ? t('share.onlyFacilitators') : t('share.ownLinkUnknown')}</p>}
        {made.map((link) => (
          <LinkRow key={link.url} who={whoOf(link)} text={t(roleRights[link.kind])} url={link.url} />
        ))}
        {shownRoles
          .filter((candidate) => isFacilitator || links[candidate])
          .map((candidate) => (
            <LinkRow
              key={candidate}
              who={t(roleNames[candidate])}
              text={t(roleRights[candidate])}
              url={links[candidate] ?? null}
            />
          ))}
      </section>
      {isFacilitator && <NewLinkForm workshopId={workshop.id} departments={departments} onMade={keepLinks} />}
      {inviting.length > 0 && <InvitationText workshop={workshop} links={inviting} />}
      {isFacilitator && (
        <IssuedLinks workshopId={workshop.id} departments={departments} refreshKey={made.length} />
      )}
    </Dialog>
  );
}
