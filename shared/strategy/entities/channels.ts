import { list } from '../definition.ts';
import { verdict } from '../enums/agreement.ts';
import {
  channelKind,
  channelStatus,
  dayOfWeek,
  findability,
  firstLineScope,
  routing,
  tariff,
} from '../enums/channels.ts';
import { motive } from '../enums/direction.ts';
import {
  choice,
  choices,
  integer,
  languageCodes,
  longText,
  percent,
  percentChange,
  reference,
  references,
  text,
  time,
  yesNo,
} from '../field.ts';

export const channels = list(
  'blocks',
  { one: { nl: 'Kanaal', en: 'Channel' }, many: { nl: 'Kanalen', en: 'Channels' } },
  {
    kind: choice(channelKind, { nl: 'Kanaal', en: 'Channel' }),
    name: text({
      nl: 'Naam',
      en: 'Name',
      hint: {
        nl: 'Alleen nodig als er twee kanalen van dezelfde soort zijn.',
        en: 'Only needed when there are two channels of the same kind.',
      },
    }),
    status: choice(channelStatus, { nl: 'Status', en: 'Status' }),
    purpose: longText({
      nl: 'Doel van het kanaal',
      en: 'Purpose of the channel',
      hint: { nl: 'Waarvoor is dit kanaal, en voor wie?', en: 'What is this channel for, and for whom?' },
    }),
    motives: choices(motive, { nl: 'Waarom we het hebben', en: 'Why we have it' }),
    ownerDeptId: reference('departments', { nl: 'Eigenaar', en: 'Owner' }),
    requestedByDeptId: reference('departments', { nl: 'Aangevraagd door', en: 'Requested by' }),
    serviceOpinion: choice(verdict, {
      nl: 'Oordeel van klantenservice',
      en: "Customer service's view",
      hint: {
        nl: 'Klantenservice moet het kanaal straks bemensen.',
        en: 'Customer service will have to staff the channel.',
      },
    }),
    customerTypeIds: references('customerTypes', {
      nl: 'Voor welke klanttypen',
      en: 'For which customer types',
      hint: { nl: 'Leeg betekent: voor iedereen.', en: 'Empty means everyone.' },
    }),
    contactReasonIds: references('contactReasons', {
      nl: 'Voor welke contactredenen',
      en: 'For which contact reasons',
    }),
    linkedChannelIds: references('channels', {
      nl: 'Gesprek gaat verder in',
      en: 'Conversation continues in',
    }),
    sharesHistory: yesNo({
      nl: 'Deelt de contacthistorie',
      en: 'Shares contact history',
      hint: {
        nl: 'Ziet de medewerker wat er eerder in andere kanalen is besproken?',
        en: 'Can the agent see what was said earlier in other channels?',
      },
    }),
    usesSharedKnowledge: yesNo({
      nl: 'Gebruikt de gedeelde kennisbron',
      en: 'Uses the shared knowledge source',
    }),
    fallbackChannelId: reference('channels', {
      nl: 'Uitweg naar een medewerker',
      en: 'Way out to a person',
      hint: {
        nl: 'Waar komt de klant terecht als het hier vastloopt?',
        en: 'Where does the customer end up when this gets stuck?',
      },
    }),
    handoverKeepsContext: yesNo({
      nl: 'Gesprek gaat mee bij overname',
      en: 'Handover keeps the conversation',
      hint: {
        nl: 'Ziet de medewerker wat er al is gezegd?',
        en: 'Does the person see what has already been said?',
      },
    }),
    open247: yesNo({ nl: 'Dag en nacht open', en: 'Open day and night' }),
    openDays: choices(dayOfWeek, { nl: 'Openingsdagen', en: 'Opening days' }),
    openFrom: time({ nl: 'Open vanaf', en: 'Open from' }),
    openTo: time({ nl: 'Open tot', en: 'Open until' }),
    languages: languageCodes({ nl: 'Talen', en: 'Languages' }),
    responseTargetMinutes: integer(
      {
        nl: 'Reactienorm (minuten)',
        en: 'Response target (minutes)',
        hint: {
          nl: 'Voor kanalen waar de klant mag wachten, zoals e-mail.',
          en: 'For channels where the customer may wait, such as email.',
        },
      },
      { unit: 'minutes', min: 0 },
    ),
    volumePerYear: integer({ nl: 'Contacten per jaar', en: 'Contacts per year' }, { min: 0 }),
    ahtSeconds: integer(
      {
        nl: 'Gemiddelde afhandeltijd (seconden)',
        en: 'Average handle time (seconds)',
        hint: { nl: 'Gesprek plus nawerk.', en: 'Talk time plus wrap-up.' },
      },
      { unit: 'seconds', min: 0 },
    ),
    concurrency: integer(
      {
        nl: 'Gelijktijdige gesprekken',
        en: 'Concurrent conversations',
        hint: {
          nl: 'Hoeveel gesprekken voert een medewerker tegelijk?',
          en: 'How many conversations does an agent handle at once?',
        },
      },
      { min: 0 },
    ),
    assumedReductionPct: percent({
      nl: 'Verwachte daling livecontact (%)',
      en: 'Expected drop in live contact (%)',
      hint: {
        nl: 'Hoeveel livecontact moet dit kanaal besparen?',
        en: 'How much live contact is this channel meant to save?',
      },
    }),
    extraVolumePct: percentChange({
      nl: 'Verwacht extra volume (%)',
      en: 'Expected extra volume (%)',
      hint: {
        nl: 'Een nieuw kanaal brengt vaak ook nieuwe contacten.',
        en: 'A new channel often brings new contacts too.',
      },
    }),
    findability: choice(findability, { nl: 'Vindbaarheid', en: 'Findability' }),
    tariff: choice(tariff, { nl: 'Belkosten', en: 'Call charges' }),
    usesAi: yesNo({ nl: 'Werkt met AI', en: 'Uses AI' }),
    disclosesAi: yesNo({ nl: 'Zegt vooraf dat het AI is', en: 'Says up front that it is AI' }),
    accessible: yesNo({ nl: 'Toegankelijk met een beperking', en: 'Accessible to people with disabilities' }),
    optIn: yesNo({
      nl: 'Toestemming geregeld',
      en: 'Consent in place',
      hint: {
        nl: 'Hebben klanten vooraf toestemming gegeven om gebeld te worden?',
        en: 'Have customers agreed beforehand to being called?',
      },
    }),
  },
);

export const callFlows = list(
  'blocks',
  { one: { nl: 'Callflow', en: 'Call flow' }, many: { nl: 'Callflows', en: 'Call flows' } },
  {
    channelId: reference('channels', { nl: 'Kanaal', en: 'Channel' }),
    menuLayers: integer({ nl: 'Lagen in het keuzemenu', en: 'Layers in the call menu' }, { min: 0 }),
    firstLineScope: choice(firstLineScope, { nl: 'Wat de eerste lijn doet', en: 'Scope of the first line' }),
    routing: choice(routing, { nl: 'Routering', en: 'Routing' }),
    exitToPerson: yesNo({ nl: 'Uitweg naar een medewerker', en: 'Way out to a person' }),
    callbackOffered: yesNo({ nl: 'Terugbellen wordt aangeboden', en: 'Call-back is offered' }),
    recording: yesNo({ nl: 'Gesprekken worden opgenomen', en: 'Calls are recorded' }),
    recordingNotice: yesNo({
      nl: 'Opname vooraf gemeld, met doel',
      en: 'Recording announced, with the purpose',
    }),
    recordsHoldTime: yesNo({ nl: 'Opname loopt door in de wacht', en: 'Recording continues on hold' }),
  },
);
