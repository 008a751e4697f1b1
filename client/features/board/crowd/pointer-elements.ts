const svgNamespace = 'http://www.w3.org/2000/svg';

/** An arrow with a name at it. Built piece by piece: the security policy lets no page set HTML from a string. */
export function makeArrow(): HTMLElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  for (const [name, value] of [
    ['width', '18'],
    ['height', '18'],
    ['viewBox', '0 0 18 18'],
  ] as const) {
    svg.setAttribute(name, value);
  }
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', 'M2 1.5 15.5 8 9.4 9.9 6.8 15.9Z');
  svg.append(path);
  const name = document.createElement('span');
  name.className = 'cursor__name';
  const element = makeElement('cursor');
  element.append(svg, name);
  return element;
}

/** A pointer seen from afar. */
export function makeDot(): HTMLElement {
  return makeElement('cursor cursor--dot');
}

/** The outline of a group that somebody moves, with who and how many. */
export function makeGroup(): HTMLElement {
  const element = makeElement('cursor-group');
  const label = document.createElement('span');
  label.className = 'cursor-group__label';
  element.append(label);
  return element;
}

/** How many people are in a region. */
export function makeCount(): HTMLElement {
  const element = makeElement('cursor-count');
  const text = document.createElement('span');
  text.className = 'cursor-count__text tabular';
  element.append(text);
  return element;
}

/** Sets the text of the last part of an element, if it says something else. */
export function setLabel(element: HTMLElement, text: string): void {
  const label = element.lastElementChild;
  if (label && label.textContent !== text) label.textContent = text;
}

function makeElement(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}
