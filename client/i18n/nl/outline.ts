export const outline = {
  goals_one: '{{count}} doel',
  goals_other: '{{count}} doelen',
  inputs_one: '{{count}} briefje',
  inputs_other: '{{count}} briefjes',
  moveUp: 'Omhoog',
  moveDown: 'Omlaag',
  remove: 'Gooi weg',
  noFindings: 'Nog geen valkuilen gevonden. Hoe meer keuzes jullie maken, hoe meer hier te toetsen valt.',
  accepted: 'Geaccepteerd door {{name}}',
  loose: 'Losse briefjes ({{count}})',
  looseHint: 'Deze briefjes horen nog nergens bij. Open er een om hem aan een kaart te koppelen.',
} as const;
