import type { CreatedWorkshop } from '#server/workshops/create-workshop.ts';
import type { Role } from '#shared/session/roles.ts';

/** The address of a link: the secret stands in the fragment, which no server ever gets to see. */
export function linkUrl(baseUrl: string, workshopId: string, secret: string): string {
  return `${baseUrl}/w/${workshopId}#${secret}`;
}

/** The three first links of a workshop that was just made. */
export function roleLinks(
  baseUrl: string,
  { id, secrets }: Pick<CreatedWorkshop, 'id' | 'secrets'>,
): Readonly<Record<Role, string>> {
  return {
    facilitator: linkUrl(baseUrl, id, secrets.facilitator),
    participant: linkUrl(baseUrl, id, secrets.participant),
    observer: linkUrl(baseUrl, id, secrets.observer),
  };
}
