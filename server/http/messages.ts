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
  'no-such-asset': {
    status: 404,
    text: { nl: 'Dit bestand is er niet (meer).', en: 'There is no such file (any more).' },
  },
  'not-a-logo': {
    status: 400,
    text: {
      nl: 'Dit is geen PNG of JPEG van hooguit 4.000 pixels breed en hoog. Sla je logo zo op en kies het opnieuw.',
      en: 'This is not a PNG or JPEG of at most 4,000 pixels wide and high. Save your logo as one and choose it again.',
    },
  },
  'not-a-word-file': {
    status: 400,
    text: {
      nl: 'Dit is geen Word-bestand (.docx). Sla je sjabloon op als gewoon document en kies het opnieuw.',
      en: 'This is not a Word file (.docx). Save your template as an ordinary document and choose it again.',
    },
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
    text: {
      nl: 'Dit bestandsformaat bestaat niet. Kies met “format” uit: {formats}.',
      en: 'There is no such file format. Choose with “format” one of: {formats}.',
    },
  },
  'unknown-chapter': {
    status: 400,
    text: {
      nl: 'Het hoofdstuk “{chapter}” bestaat niet. Kies met “chapters” uit: {chapters}.',
      en: 'There is no chapter “{chapter}”. Choose with “chapters” from: {chapters}.',
    },
  },
  'bad-export-option': {
    status: 400,
    text: {
      nl: 'De keuze “{option}” klopt niet. Kies uit: {values}.',
      en: 'The option “{option}” is not right. Choose one of: {values}.',
    },
  },
  'no-such-export': {
    status: 404,
    text: {
      nl: 'Dit bestand is er niet (meer). Exporteer opnieuw.',
      en: 'This file is not there (any more). Export again.',
    },
  },
  'export-not-ready': {
    status: 409,
    text: { nl: 'Dit bestand is nog niet klaar.', en: 'This file is not ready yet.' },
  },
  'export-failed': {
    status: 500,
    text: {
      nl: 'Het bestand kon niet worden gemaakt. Probeer het opnieuw, of kies een ander formaat of minder hoofdstukken.',
      en: 'The file could not be made. Try again, or choose another format or fewer chapters.',
    },
  },
  'exports-busy': {
    status: 503,
    retryAfterSeconds: 20,
    text: {
      nl: 'Er wordt nu veel geëxporteerd. Probeer het over een halve minuut opnieuw.',
      en: 'Many exports are being made now. Try again in half a minute.',
    },
  },
  'bad-picture': {
    status: 400,
    text: {
      nl: 'Een afbeelding is van fase 1 tot en met 8, op een schaal boven 0 en tot en met 4.',
      en: 'A picture is of stage 1 to 8, at a scale above 0 and up to 4.',
    },
  },
  'format-not-available': {
    status: 501,
    text: {
      nl: 'Dit formaat maakt de server nog niet. Wel: {formats}.',
      en: 'The server does not make this format yet. It does make: {formats}.',
    },
  },
  'no-pdf-program': {
    status: 501,
    text: {
      nl: 'Deze server kan geen pdf maken. De beheerder kan Chromium installeren en met CHROMIUM_PATH aanwijzen. Word kan wel.',
      en: 'This server cannot make a PDF. Its operator can install Chromium and name it with CHROMIUM_PATH. Word does work.',
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
} as const satisfies Record<
  string,
  { readonly status: number; readonly retryAfterSeconds?: number; readonly text: Bilingual }
>;

/** Stable code of a refusal. */
export type RefusalCode = keyof typeof refusals;
