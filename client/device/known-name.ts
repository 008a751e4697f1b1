import { keep, readKept } from './device-storage.ts';

/** The name under which this person joined last on this device; empty when unknown. */
export function knownName(): string {
  const kept = readKept('kcc.name');
  return typeof kept === 'string' ? kept : '';
}

/** Keeps the name for the next workshop on this device. */
export function rememberName(name: string): void {
  keep('kcc.name', name);
}
