import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recentWorkshop, rememberWorkshop } from '#client/device/recent-workshops.ts';
import type { DepartmentSummary, Role } from '#client/http/workshops.ts';
import { Dialog } from '#client/ui/Dialog.tsx';
import { InvitationText } from './InvitationText.tsx';
import { IssuedLinks } from './IssuedLinks.tsx';
import { LinkRow } from './LinkRow.tsx';
import { NewLinkForm } from './NewLinkForm.tsx';
import { roleNames, roleRights } from './role-texts.ts';
import './share.css';

export interface ShareDialogProps {
  workshop: { readonly id: string; readonly title: string; readonly organisation: string };
  role: Role;
  departments: readonly DepartmentSummary[];
  onClose: () => void;
}

interface MadeLink {
  readonly url: string;
  readonly role: Role;
  readonly department: string | null;
}

const roles: readonly Role[] = ['participant', 'observer', 'facilitator'];

/** The links to hand out, an invitation to go with them, and for a facilitator making and withdrawing links. */
export function ShareDialog({ workshop, role, departments, onClose }: ShareDialogProps) {
  const { t } = useTranslation();
  const [links, setLinks] = useState(() => recentWorkshop(workshop.id)?.links ?? {});
  const [made, setMade] = useState<readonly MadeLink[]>([]);
  const isFacilitator = role === 'facilitator';

  const keepLink = (link: MadeLink) => {
    if (link.department !== null || links[link.role]) {
      setMade([link, ...made]);
      return;
    }
    const next = { ...links, [link.role]: link.url };
    setLinks(next);
    rememberWorkshop({ ...workshop, role, links: next });
  };

  const shownRoles = isFacilitator ? roles : roles.filter((candidate) => candidate === role);
  const invitationLink = made[0]?.url ?? links.participant ?? links[role];

  return (
    <Dialog title={t('share.title')} size="large" closeLabel={t('common.close')} onClose={onClose}>
      <section className="share-section">
        <h3>{t('share.linksTitle')}</h3>
        {!isFacilitator && <p>{links[role] ? t('share.onlyFacilitators') : t('share.ownLinkUnknown')}</p>}
        {made.map((link) => (
          <LinkRow
            key={link.url}
            who={
              link.department === null
                ? t(roleNames[link.role])
                : t('share.linkForDepartment', { role: t(roleNames[link.role]), department: link.department })
            }
            text={t(roleRights[link.role])}
            url={link.url}
          />
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
      {isFacilitator && <NewLinkForm workshopId={workshop.id} departments={departments} onMade={keepLink} />}
      {invitationLink && <InvitationText workshop={workshop} link={invitationLink} />}
      {isFacilitator && (
        <IssuedLinks workshopId={workshop.id} departments={departments} refreshKey={made.length} />
      )}
    </Dialog>
  );
}
