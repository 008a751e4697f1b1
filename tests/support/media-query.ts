/** Gives jsdom a `matchMedia`, of which it has none: each query holds as `holds` says when it is asked. */
export function provideMatchMedia(holds: (query: string) => boolean): void {
  window.matchMedia = (media) => ({
    matches: holds(media),
    media,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
    dispatchEvent: () => true,
  });
}
