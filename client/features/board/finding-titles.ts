import type { TitleOfFinding } from '#shared/elements/finding-slips.ts';

/** The words of all pitfalls are many, and fetched only once there is a finding to name. */
export async function loadTitles(): Promise<TitleOfFinding> {
  const { presentFinding } = await import('#shared/pitfalls/present.ts');
  return (finding, strategy, language) => presentFinding(finding, strategy, language).title;
}
