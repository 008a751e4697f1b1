/** The colours of the look as a picture wants them. */
export interface Colors {
  /** A colour by the name of its variable. Some are mixed from others, which only the page can do: it is asked once. */
  readonly of: (name: string) => string;
  /** Asks the page again: its theme is another. */
  readonly forget: () => void;
  readonly stop: () => void;
}

/** Reads colours as they are within an element. */
export function readColors(element: HTMLElement): Colors {
  const known = new Map<string, string>();
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  return {
    of: (name) => {
      let color = known.get(name);
      if (color === undefined) {
        probe.style.color = `var(${name})`;
        ({ color } = getComputedStyle(probe));
        known.set(name, color);
      }
      return color;
    },
    forget: () => known.clear(),
    stop: () => probe.remove(),
  };
}
