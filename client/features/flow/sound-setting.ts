import { keep, readKept } from '#client/device/device-storage.ts';
import { createStore } from '#client/ui-state/create-store.ts';

const key = 'kcc.sound';
const store = createStore({ isOn: readKept(key) !== 'off' });

/** Whether this device may make a sound; on until somebody turns it off. */
export function isSoundOn(): boolean {
  return store.getState().isOn;
}

/** Turns the sound of this device on or off, also for the next visit. */
export function setSound(isOn: boolean): void {
  store.patch({ isOn });
  keep(key, isOn ? 'on' : 'off');
}

/** Whether this device may make a sound. */
export function useSound(): boolean {
  return store.useSelected((state) => state.isOn);
}
