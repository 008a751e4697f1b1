/** The address of a link: the secret stands in the fragment, which no server ever gets to see. */
export function linkUrl(baseUrl: string, workshopId: string, secret: string): string {
  return `${baseUrl}/w/${workshopId}#${secret}`;
}
