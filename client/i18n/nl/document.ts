export const document = {
  contents: 'Inhoud van het document',
  language: 'Taal van het document',
  dutch: 'Nederlands',
  english: 'Engels',
  print: 'Afdrukken',
  translate: 'Vertalen',
  article: 'Voorbeeld van het document',
  openCard: 'Open de kaart van {{title}}',
  missing: '{{language}} ontbreekt',
  missingHint: 'Van deze tekst is nog geen vertaling; dit is het origineel.',
  outdated: 'Vertaling verouderd',
  outdatedHint: 'Het origineel is na deze vertaling gewijzigd.',
} as const;
