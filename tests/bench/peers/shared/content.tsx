/** What every page holds: note `i` stands on a grid of 240, 200 by 200, and each tenth note has a connector. */
export const grid = 240;
export const noteSize = 200;
export const sentence = 'Klanten bellen twee keer over dezelfde nota, en niemand weet wie';
export const openingView = { x: 20, y: 20, zoom: 1 };

export const count = Number(new URLSearchParams(window.location.search).get('n') ?? 300);

export interface Place {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

export const places: readonly Place[] = Array.from({ length: count }, (_, index) => {
  const columns = Math.ceil(Math.sqrt(count) * 1.25);
  return { index, x: (index % columns) * grid, y: Math.floor(index / columns) * grid };
});

/** Pairs of notes with a connector between them. */
export const pairs: readonly (readonly [Place, Place])[] = Array.from(
  { length: Math.floor(count / 10) },
  (_, pair) => [places[pair * 10] as Place, places[pair * 10 + 1] as Place] as const,
);
