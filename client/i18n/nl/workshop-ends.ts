/** Texts of what not everybody sees of the workshop: its ends, and the frame on a phone. */
export const workshopEnds = {
  me: 'Ik',
  role: 'Rol',
  roleFacilitator: 'Begeleider',
  roleParticipant: 'Deelnemer',
  roleObserver: 'Meekijker',
  department: 'Afdeling',
  noDepartment: 'Geen afdeling',
  closeDetail: 'Terug',
  moreBars: 'Toon alles, nog {{count}} erbij',
  fewerBars: 'Toon minder',
  revokedTitle: 'Je hebt geen toegang meer',
  revokedText:
    'De link waarmee je binnenkwam is ingetrokken. Wat je opsloeg staat nog op het bord. Vraag je begeleider om een nieuwe link.',
  erasedTitle: 'Deze workshop bestaat niet meer',
  erasedText:
    'De begeleider heeft de workshop verwijderd of vervangen, met alles wat erop stond. Vraag je begeleider of er een export van is.',
  outdatedTitle: 'Er is een nieuwe versie',
  outdatedText:
    'Je scherm is ouder dan de server. Laad de pagina opnieuw. Wat je typte blijft op dit apparaat bewaard.',
  readOnlyTitle: 'Je kunt hier alleen meekijken',
  readOnlyText:
    'De server heeft een wijziging niet aangenomen, omdat je meekijkt. Er is niets veranderd op het bord. Laad de pagina opnieuw om verder te kijken.',
  refusedTitle: 'De server nam je wijzigingen niet aan',
  refusedText:
    'De verbinding is verbroken om het bord te beschermen. Wat al was opgeslagen is veilig. Laad de pagina opnieuw om verder te gaan.',
  reload: 'Laad opnieuw',
  blockedTitle: 'Je netwerk laat de verbinding met het bord niet door',
  blockedText:
    'De pagina zelf komt wel door, maar de live verbinding (WebSocket) wordt tegengehouden. Wat je typt blijft bewaard op dit apparaat.',
  blockedAsk: 'Vraag je IT-afdeling om dit adres toe te staan, ook voor WebSockets:',
  blockedTry: 'Of probeer een ander netwerk, bijvoorbeeld via je telefoon.',
  blockedWorkOn: 'Werk hier alvast door',
} as const;
