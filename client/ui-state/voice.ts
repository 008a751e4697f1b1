import { createStore } from './create-store.ts';

/** For whom somebody writes here, when not as themselves. */
export type Voice =
  /** Somebody beside me, at the same screen. */
  | { readonly kind: 'person'; readonly name: string; readonly departmentId: string | null }
  /** A department that is absent: my words, in its name. */
  | { readonly kind: 'behalf'; readonly departmentId: string };

/** Somebody who takes turns at this screen. */
export type Companion = Extract<Voice, { kind: 'person' }>;

interface VoiceState {
  /** Null: I write as myself. */
  readonly voice: Voice | null;
  readonly companions: readonly Companion[];
  /** Whether the choice of who writes is open. */
  readonly isAsked: boolean;
}

const store = createStore<VoiceState>({ voice: null, companions: [], isAsked: false });

/** For whom I write now; null as myself. */
export function currentVoice(): Voice | null {
  return store.getState().voice;
}

/** For whom I write now, kept up to date. */
export function useVoice(): Voice | null {
  return store.useSelected((state) => state.voice);
}

/** Who takes turns at this screen. */
export function useCompanions(): readonly Companion[] {
  return store.useSelected((state) => state.companions);
}

/** Writes as somebody else from now on, or (null) as myself. */
export function speakAs(voice: Voice | null): void {
  store.patch({ voice });
}

/** Adds somebody who sits here too, and lets them write at once. */
export function addCompanion(companion: Companion): void {
  const others = store.getState().companions.filter(({ name }) => name !== companion.name);
  store.patch({ companions: [...others, companion], voice: companion });
}

/** Takes somebody off the list. */
export function removeCompanion(companion: Companion): void {
  const { companions, voice } = store.getState();
  store.patch({
    companions: companions.filter((known) => known !== companion),
    voice: voice === companion ? null : voice,
  });
}

/** Opens or closes the choice of who writes. */
export function askWhoWrites(isAsked: boolean): void {
  store.patch({ isAsked });
}

/** Whether the choice of who writes is open. */
export function useWhoWritesAsked(): boolean {
  return store.useSelected((state) => state.isAsked);
}

/** Forgets all of it: when another workshop is opened in the same tab. */
export function resetVoice(): void {
  store.patch({ voice: null, companions: [], isAsked: false });
}
