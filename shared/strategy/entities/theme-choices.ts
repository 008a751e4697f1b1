import { fixedList, single } from '../definition.ts';
import { itemStatus } from '../enums/frame.ts';
import {
  boardVoice,
  cadence,
  ccoMandate,
  channelPrinciple,
  crossChannel,
  differentiation,
  reportsTo,
  steering,
} from '../enums/themes.ts';
import { choice, integer, longText, reference, references, yesNo } from '../field.ts';
import { themeIds } from '../themes.ts';

export const themes = fixedList(
  'themes',
  { one: { nl: 'Thema', en: 'Theme' }, many: { nl: "Thema's", en: 'Themes' } },
  themeIds,
  {
    status: choice(itemStatus, { nl: 'Status', en: 'Status' }),
    statement: longText({ nl: 'Wat we hebben afgesproken', en: 'What we agreed' }),
    reason: longText({ nl: 'Waarom kiezen we dit?', en: 'Why do we choose this?' }),
    goalIds: references('goals', { nl: 'Draagt bij aan', en: 'Contributes to' }),
    ownerDeptId: reference('departments', { nl: 'Eigenaar', en: 'Owner' }),
  },
);

export const collaboration = single(
  'themes',
  { nl: 'Samenwerking en communicatie', en: 'Collaboration and communication' },
  {
    steering: choice(steering, {
      nl: 'Sturing op klantcontact',
      en: 'How contact is steered',
      hint: {
        nl: 'Gaat elke afdeling haar eigen gang, of is er één regie?',
        en: 'Does each department go its own way, or is there a single lead?',
      },
    }),
    leadDeptId: reference('departments', { nl: 'Regievoerende afdeling', en: 'Lead department' }),
    mandateCededBy: references('departments', {
      nl: 'Afdelingen die iets afstaan',
      en: 'Departments that hand over decisions',
      hint: {
        nl: 'Wie laat voortaan een besluit aan de regie over?',
        en: 'Who will leave a decision to the lead from now on?',
      },
    }),
  },
);

export const channelVision = single(
  'themes',
  { nl: 'Servicedifferentiatie en kanaalmanagement', en: 'Service differentiation and channel management' },
  {
    differentiation: choice(differentiation, {
      nl: 'Servicedifferentiatie',
      en: 'Service differentiation',
      hint: { nl: 'Krijgt elke klant dezelfde service?', en: 'Does every customer get the same service?' },
    }),
    channelPrinciple: choice(channelPrinciple, { nl: 'Kanaalprincipe', en: 'Channel principle' }),
    crossChannel: choice(crossChannel, { nl: 'Samenhang tussen kanalen', en: 'How channels connect' }),
    text: longText({
      nl: 'Toelichting',
      en: 'Reasoning',
      hint: { nl: 'Waarom kiezen jullie hiervoor?', en: 'Why do you choose this?' },
    }),
  },
);

export const knowledge = single(
  'themes',
  { nl: 'Kennismanagement', en: 'Knowledge management' },
  {
    ownerDeptId: reference('departments', {
      nl: 'Eigenaar van de kennis',
      en: 'Owner of knowledge',
      hint: { nl: 'Wie is aan zet als een antwoord niet klopt?', en: 'Who acts when an answer is wrong?' },
    }),
    singleSource: yesNo({ nl: 'Eén bron voor alle kanalen', en: 'One source for all channels' }),
    providerAccess: yesNo({ nl: 'Partner werkt in dezelfde bron', en: 'Provider works in the same source' }),
    updateHours: integer(
      {
        nl: 'Doorlooptijd wijziging (uren)',
        en: 'Time to publish a change (hours)',
        hint: { nl: 'Van wijziging tot gepubliceerd antwoord.', en: 'From change to published answer.' },
      },
      { unit: 'hours', min: 0 },
    ),
    agentFeedback: yesNo({ nl: 'Medewerkers kunnen fouten melden', en: 'Agents can report errors' }),
  },
);

export const position = single(
  'themes',
  { nl: 'Positie van klantcontact', en: 'Position of customer contact' },
  {
    reportsTo: choice(reportsTo, { nl: 'Klantcontact valt onder', en: 'Customer contact reports to' }),
    boardVoice: choice(boardVoice, {
      nl: 'Stem in de directie',
      en: 'Voice on the board',
      hint: {
        nl: 'Wie spreekt in de directie namens de klant?',
        en: 'Who speaks for the customer on the board?',
      },
    }),
    ccoMandate: choice(ccoMandate, { nl: 'Mandaat van de CCO', en: "The CCO's mandate" }),
  },
);

export const dataUse = single(
  'themes',
  { nl: 'Gebruik van data', en: 'Use of data' },
  {
    reasonsRegistered: yesNo({ nl: 'Contactredenen worden geregistreerd', en: 'Contact reasons are logged' }),
    entryAtSource: yesNo({
      nl: 'Gegevens eenmalig ingevoerd, bij de bron',
      en: 'Data entered once, at the source',
    }),
    digitalVolumesMeasured: yesNo({
      nl: 'Digitale interacties tellen mee',
      en: 'Digital interactions are counted too',
    }),
  },
);

export const learning = single(
  'themes',
  { nl: 'Leren uit klantcontact', en: 'Learning from contact' },
  {
    ownerDeptId: reference('departments', {
      nl: 'Eigenaar van het verbeterproces',
      en: 'Owner of the improvement loop',
    }),
    cadence: choice(cadence, { nl: 'Hoe vaak we oorzaken bespreken', en: 'How often we review causes' }),
    mandateOutsideCentre: yesNo({
      nl: 'Mandaat buiten klantenservice',
      en: 'Mandate outside customer service',
      hint: {
        nl: 'Mag de eigenaar processen van andere afdelingen veranderen?',
        en: "May the owner change other departments' processes?",
      },
    }),
    receivingDeptIds: references('departments', {
      nl: 'Afdelingen die signalen oppakken',
      en: 'Departments that act on signals',
    }),
  },
);
