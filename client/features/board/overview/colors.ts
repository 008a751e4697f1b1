/**
 * The colours of the look as a picture wants them, by the name of their variable. Each is asked of the page once, since
 * some are mixed from others, which only a page can do.
 */
export function readColors(element: HTMLElement): (name: string) => string {
  const known = new Map<string, string>();
  const probe = document.createElement('span');
  probe.hidden = true;
  return (name) => {
    const color = known.get(name);
    if (color !== undefined) return color;
    element.append(probe);
    probe.style.color = `var(${name})`;
    const read = getComputedStyle(probe).color;
    probe.remove();
    known.set(name, read);
    return read;
  };
}
