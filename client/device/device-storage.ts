/**
 * What this device remembers between visits. On a shared device it remembers nothing past this browser tab:
 * then the same values live in the tab's session storage.
 */
const sharedDeviceKey = 'kcc.sharedDevice';

/** Whether the person said that others use this device as well. */
export function isSharedDevice(): boolean {
  return readFrom(safeStorage('sessionStorage'), sharedDeviceKey) === 'yes';
}

/** Says whether others use this device; what was remembered moves to where it then belongs. */
export function setSharedDevice(isShared: boolean): void {
  const lasting = safeStorage('localStorage');
  const fleeting = safeStorage('sessionStorage');
  const [from, to] = isShared ? [lasting, fleeting] : [fleeting, lasting];
  for (const key of movableKeys) {
    const value = readFrom(from, key);
    if (value === null) continue;
    writeTo(to, key, value);
    removeFrom(from, key);
  }
  if (isShared) writeTo(fleeting, sharedDeviceKey, 'yes');
  else removeFrom(fleeting, sharedDeviceKey);
}

/** The keys under which this folder keeps things. */
export type DeviceKey =
  | 'kcc.recent'
  | 'kcc.name'
  | 'kcc.export'
  | 'kcc.findings'
  | 'kcc.minimap'
  | 'kcc.sound'
  | 'kcc.unsent'
  | 'kcc.writing';

const movableKeys: readonly DeviceKey[] = [
  'kcc.recent',
  'kcc.name',
  'kcc.export',
  'kcc.findings',
  'kcc.minimap',
  'kcc.sound',
  'kcc.writing',
  'kcc.unsent',
];

/** Reads what was kept under `key`; null when there is nothing or it cannot be read. */
export function readKept(key: DeviceKey): unknown {
  const text = readFrom(currentStorage(), key);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null; // Damaged by hand or by an extension: as good as nothing.
  }
}

/** Keeps `value` under `key`; where storage is forbidden or full it is lost with the tab. */
export function keep(key: DeviceKey, value: unknown): void {
  writeTo(currentStorage(), key, JSON.stringify(value));
}

function currentStorage(): Storage | null {
  return safeStorage(isSharedDevice() ? 'sessionStorage' : 'localStorage');
}

function safeStorage(name: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[name];
  } catch {
    return null; // A browser may forbid storage altogether.
  }
}

function readFrom(storage: Storage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

function writeTo(storage: Storage | null, key: string, value: string): void {
  try {
    storage?.setItem(key, value);
  } catch {
    // Full or forbidden: the visit goes on without being remembered.
  }
}

function removeFrom(storage: Storage | null, key: string): void {
  try {
    storage?.removeItem(key);
  } catch {
    // Forbidden: there was nothing to remove either.
  }
}
