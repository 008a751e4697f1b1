/** The colours of the look as a picture wants them. */
export interface Colors {
  /** A colour by the name of its variable. Some are mixed from others, which only the page can do: it is asked once. */
  readonly of: (name: string) => string;
  readonly stop: () => void;
}

/** What the page said, by theme and name: asking has it work out all of its styles. */
const known = new Map<string, string>();

/** Reads colours as they are within an element, in the theme that it has then. */
export function readColors(element: HTMLElement, theme: Pick<MediaQueryList, 'matches'>): Colors {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  return {
    of: (name) => {
      const key = `${theme.matches} ${name}`;
      let color = known.get(key);
      if (color === undefined) {
        probe.style.color = `var(${name})`;
        ({ color } = getComputedStyle(probe));
        known.set(key, color);
      }
      return color;
    },
    stop: () => probe.remove(),
  };
}
