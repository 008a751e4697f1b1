/** What the board itself says of hands; the rest of their texts comes with their menus. */
export const handMessages = {
  isLocked: 'Vergrendeld',
  cannotDuplicate: 'Deze kaart hoort vast bij het bord. Daar kan er maar één van zijn.',
} as const;
