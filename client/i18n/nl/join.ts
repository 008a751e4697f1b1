export const join = {
  invitedAs_facilitator: 'Je bent uitgenodigd als begeleider',
  invitedAs_participant: 'Je bent uitgenodigd om mee te doen',
  invitedAs_observer: 'Je bent uitgenodigd om mee te kijken',
  name: 'Naam',
  namePlaceholder: 'Hoe heet je?',
  nameMissing: 'Vul je naam in, dan zien anderen wie je bent.',
  nameTooLong: 'Deze naam is te lang. Houd het bij {{most}} tekens.',
  department: 'Voor welke afdeling zit je aan tafel?',
  departmentMissing: 'Kies voor welke afdeling je meedoet.',
  noDepartment: 'Geen van deze',
  forDepartment: 'Je doet mee voor {{department}}.',
  enter: 'Doe mee',
  enterAsObserver: 'Kijk mee',
  noLinkTitle: 'Je hebt een link nodig',
  noLinkText:
    'Op dit apparaat ben je nog niet binnen geweest bij deze workshop. Open de link uit je uitnodiging, of vraag er een aan je begeleider.',
  deadLinkTitle: 'Deze link werkt niet (meer)',
  deadLinkText:
    'Misschien is hij ingetrokken of niet helemaal meegekomen. Open de link uit je uitnodiging nog eens in zijn geheel, of vraag je begeleider om een nieuwe.',
  unreachableTitle: 'De server is niet bereikbaar',
  unreachableText:
    'Je link is in orde en er is niets verloren. Controleer je verbinding en probeer het opnieuw.',
  restoreHint:
    'Ben je de begeleider en is je link weg? Op de beginpagina kom je met je herstelcode weer binnen.',
} as const;
