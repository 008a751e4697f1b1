import type {} from 'react';

declare module 'react' {
  interface CSSProperties {
    /** CSS custom properties may be set in `style`. */
    [name: `--${string}`]: string | number | undefined;
  }
}

/** Joins the class names that are wanted; `false`, `null` and `undefined` leave out. */
export function classNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
