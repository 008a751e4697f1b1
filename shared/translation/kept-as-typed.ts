/** Fields that hold names, or words for programs: nobody translates them, so they are neither listed nor counted. */
const keptAsTyped: ReadonlySet<string> = new Set([
  'profile.name',
  'departments.name',
  'participants.name',
  'systems.name',
  'sourcing.partnerName',
  'meta.versionName',
  'meta.agreedBy',
  'consents.by',
  'consents.version',
  'consents.fingerprint',
  'notes.author',
  'notes.onBehalf',
  'comments.by',
  'comments.onBehalf',
  'reactions.by',
  'acceptances.by',
  'acceptances.pitfall',
  'acceptances.fingerprint',
  'acceptances.until',
]);

/** Whether the text at a path is a name or a code, which reads the same in every language. */
export function isKeptAsTyped(path: string): boolean {
  const parts = path.split('.');
  return keptAsTyped.has(`${parts[0]}.${parts.at(-1)}`);
}
