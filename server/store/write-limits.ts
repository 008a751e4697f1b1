import type { Usage, Write } from './store.ts';

/** Bytes of one secret at most: the longest text of the model, however it is written down. */
export const maxSecretBytes = 128 * 1024;

/** Bytes of one version at most. */
export const maxVersionBytes = 32 * 1024 * 1024;

/** Bytes of one file at most. */
export const maxAssetBytes = 4 * 1024 * 1024;

/** What a workshop keeps beside its documents at most. */
export const maxUsage: Usage = {
  secrets: 20_000,
  secretBytes: 32 * 1024 * 1024,
  versions: 200,
  versionBytes: 256 * 1024 * 1024,
};

/** Whether a single write is larger than the store takes. */
export function isTooLarge(write: Write): boolean {
  if (write.kind === 'version') return bytesOf(write) > maxVersionBytes;
  if (write.kind === 'asset') return bytesOf(write) > maxAssetBytes;
  return write.kind === 'secret' && bytesOf(write) > maxSecretBytes;
}

/** Whether a workshop would keep more than it may once these are written, seen what it keeps now. */
export function wouldOverflow(usage: Usage, writes: readonly Write[]): boolean {
  const added = { secrets: 0, secretBytes: 0, versions: 0, versionBytes: 0 };
  for (const write of writes) {
    if (write.kind === 'secret') {
      added.secrets += 1;
      added.secretBytes += bytesOf(write);
    } else if (write.kind === 'version') {
      added.versions += 1;
      added.versionBytes += bytesOf(write);
    }
  }
  return (Object.keys(added) as (keyof Usage)[]).some(
    (key) => added[key] > 0 && usage[key] + added[key] > maxUsage[key],
  );
}

/** How much a write weighs in the queue and on disk, near enough. */
export function bytesOf(write: Write): number {
  switch (write.kind) {
    case 'update':
      return write.bytes.length;
    case 'command':
      return write.answer.body.length;
    case 'secret':
      return Buffer.byteLength(write.secret.body);
    case 'version':
      return Buffer.byteLength(write.version.strategy) + Buffer.byteLength(write.version.name);
    case 'asset':
      return write.asset.bytes.length;
    default:
      return 0;
  }
}
