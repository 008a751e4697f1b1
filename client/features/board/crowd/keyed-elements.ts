/** Elements of a layer by key, made when they are first needed and gone when they no longer are. */
export interface KeyedElements<Item> {
  readonly show: (items: readonly Item[]) => void;
  readonly clear: () => void;
}

/** Keeps one element per item in a layer, outside React: for what moves many times a second. */
export function keyedElements<Item>(
  layer: HTMLElement,
  keyOf: (item: Item) => number,
  make: () => HTMLElement,
  update: (element: HTMLElement, item: Item) => void,
): KeyedElements<Item> {
  const shown = new Map<number, HTMLElement>();
  const appear = (key: number) => {
    const element = make();
    layer.append(element);
    shown.set(key, element);
    return element;
  };
  const show = (items: readonly Item[]) => {
    const gone = new Set(shown.keys());
    for (const item of items) {
      const key = keyOf(item);
      gone.delete(key);
      update(shown.get(key) ?? appear(key), item);
    }
    for (const key of gone) {
      shown.get(key)?.remove();
      shown.delete(key);
    }
  };
  return { show, clear: () => show([]) };
}
