/** Where in the window the menu of lenses opens, in px. */
export interface MenuPlace {
  readonly left: number;
  readonly top: number;
}

/** Width of the menu in px. */
export const menuWidth = 268;
/** Room between the menu and what is around it, in px. */
export const edge = 8;
