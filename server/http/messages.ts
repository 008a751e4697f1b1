import type { Bilingual } from '#shared/text/language.ts';

/** Every refusal of the HTTP interface: its status and its exact words. `{…}` is filled in. */
export const refusals = {
  'not-found': {
    status: 404,
    text: {
      nl: 'Deze workshop bestaat niet, of de link is niet (meer) geldig.',
      en: 'There is no such workshop, or the link is not valid (any more).',
    },
  },
  'no-such-page': { status: 404, text: { nl: 'Dit adres bestaat niet.', en: 'There is nothing here.' } },
  'no-such-link': {
    status: 404,
    text: { nl: 'Deze link bestaat niet.', en: 'There is no such link.' },
  },
  'no-such-version': {
    status: 404,
    text: { nl: 'Deze versie bestaat niet.', en: 'There is no such version.' },
  },
  'wrong-code': {
    status: 404,
    text: {
      nl: 'Deze herstelcode hoort bij geen enkele workshop.',
      en: 'This recovery code belongs to no workshop.',
    },
  },
  'not-yours': {
    status: 403,
    text: { nl: 'Dit kan alleen de begeleider doen.', en: 'Only the facilitator can do this.' },
  },
  'command-not-yours': {
    status: 403,
    text: { nl: 'Met jouw link kun je dit niet doen.', en: 'Your link does not let you do this.' },
  },
  'join-first': {
    status: 403,
    text: {
      nl: 'Dit is er alleen voor wie met een naam is binnengekomen.',
      en: 'This is only there for those who have joined with a name.',
    },
  },
  'foreign-origin': {
    status: 403,
    text: {
      nl: 'Dit verzoek komt niet van onze eigen pagina’s.',
      en: 'This request does not come from our own pages.',
    },
  },
  'too-large': {
    status: 413,
    text: {
      nl: 'Dit is te groot: hooguit {most}.',
      en: 'This is too large: {most} at most.',
    },
  },
  'not-json': {
    status: 400,
    text: { nl: 'De inhoud is geen geldige JSON in UTF-8.', en: 'The content is not valid JSON in UTF-8.' },
  },
  'wrong-content-type': {
    status: 415,
    text: {
      nl: 'Stuur de inhoud als application/json.',
      en: 'Send the content as application/json.',
    },
  },
  'field-too-long': {
    status: 400,
    text: {
      nl: 'Het veld “{field}” is te lang: hooguit {most} tekens.',
      en: 'The field “{field}” is too long: {most} characters at most.',
    },
  },
  'bad-field': {
    status: 400,
    text: { nl: 'Het veld “{field}” klopt niet.', en: 'The field “{field}” is not right.' },
  },
  'title-missing': {
    status: 400,
    text: { nl: 'Geef de strategie een naam.', en: 'Give the strategy a name.' },
  },
  'name-missing': { status: 400, text: { nl: 'Vul je naam in.', en: 'Fill in your name.' } },
  'name-too-long': {
    status: 400,
    text: {
      nl: 'Deze naam is te lang: hooguit {most} tekens.',
      en: 'This name is too long: {most} characters at most.',
    },
  },
  'unknown-department': {
    status: 400,
    text: {
      nl: 'Deze afdeling doet niet mee in de workshop.',
      en: 'This department is not in the workshop.',
    },
  },
  'unknown-template': {
    status: 400,
    text: { nl: 'Dit sjabloon bestaat niet.', en: 'There is no such template.' },
  },
  'bad-strategy': { status: 400, text: { nl: '{problem}', en: '{problem}' } },
  'expires-in-the-past': {
    status: 400,
    text: { nl: 'De einddatum ligt in het verleden.', en: 'The expiry date is in the past.' },
  },
  'command-not-understood': {
    status: 400,
    text: {
      nl: 'Deze opdracht begrijpt de server niet: stuur een object met id en type.',
      en: 'The server does not understand this command: send an object with id and type.',
    },
  },
  'command-unknown': {
    status: 400,
    text: {
      nl: 'De server kent de opdracht “{type}” niet.',
      en: 'The server does not know the command “{type}”.',
    },
  },
  'command-field': {
    status: 400,
    text: {
      nl: 'In de opdracht “{type}” klopt het veld “{field}” niet.',
      en: 'In the command “{type}” the field “{field}” is not right.',
    },
  },
  'unknown-format': {
    status: 400,
    text: { nl: 'Dit bestandsformaat bestaat niet.', en: 'There is no such file format.' },
  },
  'format-not-available': {
    status: 501,
    text: {
      nl: 'Dit formaat maakt de server nog niet. Wel: {formats}.',
      en: 'The server does not make this format yet. It does make: {formats}.',
    },
  },
  'translations-not-xml': {
    status: 400,
    text: {
      nl: 'Dit bestand is geen XLIFF die we kunnen lezen: de XML is stuk, of bevat eigen definities.',
      en: 'This file is no XLIFF that we can read: its XML is broken, or holds definitions of its own.',
    },
  },
  'translations-not-xliff': {
    status: 400,
    text: {
      nl: 'Dit bestand is geen XLIFF 2.0. Vraag je vertaalprogramma om XLIFF 2.0, of gebruik CSV.',
      en: 'This file is not XLIFF 2.0. Ask your translation program for XLIFF 2.0, or use CSV.',
    },
  },
  'translations-not-csv': {
    status: 400,
    text: {
      nl: 'Dit is geen tabel met vertalingen: we zoeken een eerste regel met de kolommen id en translation.',
      en: 'This is no table of translations: we look for a first line with the columns id and translation.',
    },
  },
  'translations-not-utf8': {
    status: 400,
    text: {
      nl: 'Dit bestand is geen tekst in UTF-8. Sla het op als CSV UTF-8, of als XLIFF.',
      en: 'This file is not text in UTF-8. Save it as CSV UTF-8, or as XLIFF.',
    },
  },
  'translations-language': {
    status: 400,
    text: {
      nl: 'Dit bestand is vertaald naar een andere taal ({found}) dan gevraagd ({wanted}).',
      en: 'This file is translated into another language ({found}) than was asked for ({wanted}).',
    },
  },
  'translate-off': {
    status: 409,
    text: {
      nl: 'Op deze server is geen vertaaldienst ingesteld.',
      en: 'No translation service is set up on this server.',
    },
  },
  'translate-not-allowed': {
    status: 409,
    text: {
      nl: 'De begeleider heeft niet toegestaan dat teksten naar de vertaaldienst gaan.',
      en: 'The facilitator has not allowed texts to go to the translation service.',
    },
  },
  'translate-unreachable': {
    status: 409,
    text: {
      nl: 'De vertaaldienst op {host} gaf geen antwoord. Wat al vertaald is, blijft staan.',
      en: 'The translation service at {host} gave no answer. What was translated already stays.',
    },
  },
  'translate-refused': {
    status: 409,
    text: {
      nl: 'De vertaaldienst op {host} weigerde: de sleutel klopt niet, of het tegoed is op.',
      en: 'The translation service at {host} refused: the key is wrong, or its allowance is used up.',
    },
  },
  'translate-nonsense': {
    status: 409,
    text: {
      nl: 'De vertaaldienst op {host} gaf een antwoord dat we niet kunnen lezen.',
      en: 'The translation service at {host} gave an answer that we cannot read.',
    },
  },
  'translate-busy': {
    status: 429,
    text: {
      nl: 'De vertaaldienst is druk. Probeer het zo nog eens.',
      en: 'The translation service is busy. Try again in a moment.',
    },
  },
  'board-closed': {
    status: 409,
    text: {
      nl: 'Dit deel van het bord kun je nu niet veranderen; er is niets opgeslagen.',
      en: 'You cannot change this part of the board now; nothing was saved.',
    },
  },
  'too-many': {
    status: 429,
    text: {
      nl: 'Dit is te vaak achter elkaar. Probeer het later opnieuw.',
      en: 'That is too often in a row. Try again later.',
    },
  },
  'too-fast': {
    status: 429,
    text: {
      nl: 'Dat ging even te snel achter elkaar. Wacht een tel en probeer het opnieuw.',
      en: 'That went a little too fast. Wait a moment and try again.',
    },
  },
  'token-needed': {
    status: 401,
    text: { nl: 'Hiervoor is het beheertoken nodig.', en: 'This needs the operator’s token.' },
  },
  broken: {
    status: 500,
    text: {
      nl: 'Er ging iets mis bij ons. Probeer het opnieuw.',
      en: 'Something went wrong on our side. Try again.',
    },
  },
} as const satisfies Record<string, { readonly status: number; readonly text: Bilingual }>;

/** Stable code of a refusal. */
export type RefusalCode = keyof typeof refusals;
