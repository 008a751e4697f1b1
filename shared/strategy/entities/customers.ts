import { blockIds, blockScaffold } from '../blocks.ts';
import { fixedList, list, single } from '../definition.ts';
import { pillar } from '../enums/agreement.ts';
import { channelKind } from '../enums/channels.ts';
import { approach, scriptUse, vulnerability } from '../enums/customers.ts';
import { itemStatus, level3, lowHigh } from '../enums/frame.ts';
import { choice, choices, integer, longText, percent, reference, references, text, yesNo } from '../field.ts';

export const blocks = fixedList(
  'blocks',
  { one: { nl: 'Bouwsteen', en: 'Building block' }, many: { nl: 'Bouwstenen', en: 'Building blocks' } },
  blockIds,
  {
    pillar: choice(pillar, { nl: 'Pijler', en: 'Pillar' }),
    status: choice(itemStatus, { nl: 'Status', en: 'Status' }),
    ownerDeptId: reference('departments', { nl: 'Eigenaar', en: 'Owner' }),
    statement: longText({ nl: 'Wat we hebben afgesproken', en: 'What we agreed' }),
    reason: longText({ nl: 'Waarom kiezen we dit?', en: 'Why do we choose this?' }),
    themeIds: references('themes', { nl: 'Volgt uit thema', en: 'Follows from theme' }),
    goalIds: references('goals', { nl: 'Draagt bij aan', en: 'Contributes to' }),
  },
  (id) => ({ pillar: blockScaffold(id)?.pillar ?? null }),
);

export const customerTypes = list(
  'blocks',
  { one: { nl: 'Klanttype', en: 'Customer type' }, many: { nl: 'Klanttypen', en: 'Customer types' } },
  {
    name: text({ nl: 'Naam', en: 'Name' }),
    sharePct: percent({ nl: 'Aandeel in het klantenbestand (%)', en: 'Share of customers (%)' }),
    valueTier: choice(level3, { nl: 'Waarde voor de organisatie', en: 'Value to the organisation' }),
    digitalSkill: choice(level3, { nl: 'Digitale vaardigheid', en: 'Digital skills' }),
    vulnerabilities: choices(vulnerability, {
      nl: 'Kwetsbaarheden',
      en: 'Vulnerabilities',
      hint: {
        nl: 'Wie redt het niet zonder hulp, ook tijdelijk?',
        en: 'Who cannot manage without help, even temporarily?',
      },
    }),
    preferredChannels: choices(channelKind, { nl: 'Voorkeurskanalen', en: 'Preferred channels' }),
  },
);

export const contactReasons = list(
  'blocks',
  {
    one: { nl: 'Contactreden', en: 'Contact reason' },
    many: { nl: 'Contactredenen', en: 'Contact reasons' },
  },
  {
    name: text({ nl: 'Contactreden', en: 'Contact reason' }),
    journey: text({ nl: 'Klantreis', en: 'Customer journey' }),
    volumePerYear: integer({ nl: 'Contacten per jaar', en: 'Contacts per year' }, { min: 0 }),
    repeatSharePct: percent({ nl: 'Herhaalcontact (%)', en: 'Repeat contacts (%)' }),
    rootCause: longText({
      nl: 'Grondoorzaak',
      en: 'Root cause',
      hint: { nl: 'Waarom moet de klant dit vragen?', en: 'Why does the customer have to ask this?' },
    }),
    rootCauseDeptId: reference('departments', {
      nl: 'Waar de oorzaak ligt',
      en: 'Where the cause lies',
      hint: {
        nl: 'Dat mag ook een partij buiten de organisatie zijn.',
        en: 'This may also be a party outside the organisation.',
      },
    }),
    valueCustomer: choice(lowHigh, { nl: 'Waarde voor de klant', en: 'Value to the customer' }),
    valueOrganisation: choice(lowHigh, { nl: 'Waarde voor de organisatie', en: 'Value to the organisation' }),
    approach: choice(approach, {
      nl: 'Aanpak',
      en: 'Approach',
      hint: {
        nl: 'Wegnemen, vereenvoudigen, automatiseren of juist benutten?',
        en: 'Eliminate, simplify, automate or make the most of it?',
      },
    }),
    emotional: yesNo({
      nl: 'Emotioneel geladen',
      en: 'Emotionally charged',
      hint: {
        nl: 'Zijn klanten hierover vaak ongerust of boos?',
        en: 'Are customers often anxious or upset about this?',
      },
    }),
  },
);

export const businessRules = single(
  'blocks',
  { nl: 'Business rules', en: 'Business rules' },
  {
    oneQuestionPerContact: yesNo({
      nl: 'Eén vraag per contact',
      en: 'One question per contact',
      hint: {
        nl: 'Moet een klant voor een tweede vraag opnieuw contact opnemen?',
        en: 'Does a customer have to get in touch again for a second question?',
      },
    }),
    approachByMoment: yesNo({
      nl: 'Andere aanpak per moment',
      en: 'Different approach by time of week',
      hint: {
        nl: 'Pakken jullie de maandagochtend anders aan dan de woensdagmiddag?',
        en: 'Do you handle Monday morning differently from Wednesday afternoon?',
      },
    }),
    discretionEur: integer(
      {
        nl: 'Toezegging zonder overleg (euro)',
        en: 'Agent may commit up to (euros)',
        hint: {
          nl: 'Tot welk bedrag beslist een medewerker zelf?',
          en: 'Up to what amount does an agent decide alone?',
        },
      },
      { unit: 'eur', min: 0 },
    ),
    warmTransfer: yesNo({
      nl: 'Warm doorverbinden',
      en: 'Warm transfer',
      hint: { nl: 'Gaat het verhaal van de klant mee?', en: "Does the customer's story go along?" },
    }),
    scriptUse: choice(scriptUse, { nl: 'Gebruik van scripts', en: 'Use of scripts' }),
    expertLine: yesNo({
      nl: 'Hulplijn tijdens het contact',
      en: 'Help available during the contact',
      hint: {
        nl: 'Kan een medewerker tijdens het contact iemand raadplegen?',
        en: 'Can an agent consult someone during the contact?',
      },
    }),
  },
);
