import { list, single } from '../definition.ts';
import {
  businessModel,
  growth,
  knowledgeLevel,
  labourMarket,
  level3,
  margin,
  market,
  missionClaim,
  orgGoalKind,
  productKind,
  resultHorizon,
  sector,
  stage,
  urgency,
  valueFocus,
  workshopLanguage,
} from '../enums/frame.ts';
import {
  choice,
  choices,
  dateTime,
  integer,
  languageCodes,
  longText,
  month,
  percentChange,
  references,
  text,
  texts,
  yesNo,
} from '../field.ts';

export const meta = single(
  'frame',
  { nl: 'Kader', en: 'Scope' },
  {
    title: text({ nl: 'Naam van de strategie', en: 'Name of the strategy' }),
    language: choice(workshopLanguage, {
      nl: 'Taal van de workshop',
      en: 'Workshop language',
      hint: {
        nl: 'In deze taal schrijven jullie op het bord.',
        en: 'You write on the board in this language.',
      },
    }),
    stage: choice(stage, {
      nl: 'Fase',
      en: 'Stage',
      hint: {
        nl: 'Wat nog ontbreekt, melden we pas vanaf Toetsen.',
        en: 'What is still missing is only flagged from Test onwards.',
      },
    }),
    startMonth: month({
      nl: 'Startmaand',
      en: 'First month',
      hint: { nl: 'Vanaf welke maand geldt het plan?', en: 'From which month does the plan run?' },
    }),
    horizonYears: integer(
      {
        nl: 'Looptijd (jaren)',
        en: 'Horizon (years)',
        hint: { nl: 'Hoe ver kijken jullie vooruit?', en: 'How far ahead are you looking?' },
      },
      { unit: 'years', min: 1, max: 7 },
    ),
    reviewEveryMonths: integer(
      {
        nl: 'Herzien om de (maanden)',
        en: 'Review every (months)',
        hint: {
          nl: 'Een strategie is niet statisch: wanneer kijken jullie er weer naar?',
          en: 'A strategy is not static: when will you look at it again?',
        },
      },
      { unit: 'months', min: 1, max: 36 },
    ),
    version: integer({ nl: 'Versie', en: 'Version' }, { min: 0 }),
    versionName: text({ nl: 'Naam van de versie', en: 'Name of the version' }),
    agreedAt: dateTime({ nl: 'Vastgesteld op', en: 'Agreed on' }),
    agreedBy: text({ nl: 'Vastgesteld door', en: 'Agreed by' }),
  },
);

export const profile = single(
  'frame',
  { nl: 'Organisatieprofiel', en: 'Organisation profile' },
  {
    name: text({ nl: 'Naam van de organisatie', en: 'Organisation name' }),
    sector: choice(sector, { nl: 'Sector', en: 'Sector' }),
    market: choice(market, { nl: 'Soort klanten', en: 'Type of customer' }),
    businessModel: choice(businessModel, {
      nl: 'Businessmodel',
      en: 'Business model',
      hint: {
        nl: 'Hoe komt jullie product of dienst bij de klant?',
        en: 'How does your product or service reach the customer?',
      },
    }),
    productKind: choice(productKind, {
      nl: 'Soort product',
      en: 'Type of product',
      hint: {
        nl: 'Kan de klant het overal krijgen, of alleen bij jullie?',
        en: 'Can customers get it anywhere, or only from you?',
      },
    }),
    questionLoad: choice(level3, {
      nl: 'Hoeveelheid vragen',
      en: 'Number of questions',
      hint: { nl: 'Hoeveel vragen roept het product op?', en: 'How many questions does the product raise?' },
    }),
    urgency: choice(urgency, {
      nl: 'Urgentie',
      en: 'Urgency',
      hint: {
        nl: 'Hoe essentieel is snelle hulp voor je klanten?',
        en: 'How essential is quick help for your customers?',
      },
    }),
    margin: choice(margin, {
      nl: 'Marge',
      en: 'Margin',
      hint: { nl: 'Hoeveel ruimte zit er in de prijs?', en: 'How much room is there in the price?' },
    }),
    valueFocus: choice(valueFocus, {
      nl: 'Voor wie we waarde maken',
      en: 'Whose value comes first',
      hint: { nl: 'Wie komt eerst als belangen botsen?', en: 'Who comes first when interests clash?' },
    }),
    resultHorizon: choice(resultHorizon, {
      nl: 'Horizon voor resultaat',
      en: 'Horizon for results',
      hint: {
        nl: 'Gaan jullie voor de korte of de lange termijn?',
        en: 'Are you in it for the short or the long term?',
      },
    }),
    missionClaims: choices(missionClaim, {
      nl: 'Belofte in de missie',
      en: 'Promise in the mission',
      hint: { nl: 'Wat zegt de missie hardop?', en: 'What does the mission say out loud?' },
    }),
    needs247: yesNo({
      nl: 'Dag en nacht nodig',
      en: 'Needed day and night',
      hint: {
        nl: 'Moeten klanten jullie 24 uur per dag, 7 dagen per week kunnen bereiken?',
        en: 'Must customers be able to reach you 24 hours a day, 7 days a week?',
      },
    }),
    languages: languageCodes({
      nl: 'Talen van klanten',
      en: "Customers' languages",
      hint: {
        nl: 'In welke talen moeten klanten terechtkunnen?',
        en: 'In which languages must customers be helped?',
      },
    }),
    customers: integer({ nl: 'Aantal klanten', en: 'Number of customers' }, { min: 0 }),
    contactsPerYear: integer(
      {
        nl: 'Contacten per jaar',
        en: 'Contacts per year',
        hint: {
          nl: 'Alle afgehandelde contacten, in alle kanalen samen.',
          en: 'All contacts handled, across all channels.',
        },
      },
      { min: 0 },
    ),
    volumeTrendPct: percentChange({
      nl: 'Verwachte volumegroei (% per jaar)',
      en: 'Expected volume change (% a year)',
      hint: {
        nl: 'Vul een negatief getal in als je minder contacten verwacht.',
        en: 'Enter a negative number if you expect fewer contacts.',
      },
    }),
    growth: choice(growth, { nl: 'Levensfase', en: 'Phase of growth' }),
    coreCompetence: yesNo({
      nl: 'Klantcontact is een kerncompetentie',
      en: 'Customer contact is a core competence',
    }),
    onePersonIdentity: yesNo({
      nl: 'Eén persoon is het gezicht',
      en: 'One person is the face',
      hint: {
        nl: 'Denken klanten aan één persoon als ze aan jullie denken?',
        en: 'Do customers think of one person when they think of you?',
      },
    }),
    entangled: yesNo({
      nl: 'Verweven met de dagelijkse gang van zaken',
      en: 'Woven into daily operations',
      hint: {
        nl: 'Is klantcontact lastig los te maken van jullie andere processen en systemen?',
        en: 'Is contact hard to separate from your other processes and systems?',
      },
    }),
    knowledgeLevel: choice(knowledgeLevel, {
      nl: 'Benodigde kennis',
      en: 'Knowledge needed',
      hint: { nl: 'Hoe specialistisch is het werk?', en: 'How specialised is the work?' },
    }),
    customersCoDevelop: yesNo({
      nl: 'Klanten helpen het product verbeteren',
      en: 'Customers help improve the product',
    }),
    labourMarket: choice(labourMarket, {
      nl: 'Arbeidsmarkt',
      en: 'Labour market',
      hint: { nl: 'Hoe makkelijk vind je klantcontactmedewerkers?', en: 'How easily do you find agents?' },
    }),
    brandValues: texts({
      nl: 'Merkwaarden',
      en: 'Brand values',
      hint: {
        nl: 'Welke woorden moeten klanten in een gesprek terughoren?',
        en: 'Which words should customers hear back in a conversation?',
      },
    }),
    distanceSalesFinance: yesNo({
      nl: 'Verkoopt online financiële diensten aan consumenten',
      en: 'Sells financial services online to consumers',
    }),
    consumerWebshop: yesNo({
      nl: 'Sluit online contracten met consumenten',
      en: 'Concludes contracts online with consumers',
    }),
    microEnterprise: yesNo({
      nl: 'Micro-onderneming',
      en: 'Micro-enterprise',
      hint: {
        nl: 'Minder dan 10 medewerkers en hooguit 2 miljoen euro omzet.',
        en: 'Fewer than 10 staff and a turnover of at most 2 million euros.',
      },
    }),
  },
);

export const modelWeaknesses = list(
  'frame',
  {
    one: { nl: 'Zwakke plek in het businessmodel', en: 'Weak spot in the business model' },
    many: { nl: 'Zwakke plekken in het businessmodel', en: 'Weak spots in the business model' },
  },
  {
    text: longText({
      nl: 'Zwakke plek',
      en: 'Weak spot',
      hint: {
        nl: 'Wat kan er misgaan voor veel klanten tegelijk?',
        en: 'What can go wrong for many customers at once?',
      },
    }),
    riskIds: references('risks', { nl: "Bijbehorende risico's", en: 'Related risks' }),
  },
);

export const orgGoals = list(
  'frame',
  {
    one: { nl: 'Organisatiedoel', en: 'Organisational goal' },
    many: { nl: 'Organisatiedoelen', en: 'Organisational goals' },
  },
  {
    text: longText({ nl: 'Organisatiedoel', en: 'Organisational goal' }),
    kind: choice(orgGoalKind, { nl: 'Soort doel', en: 'Type of goal' }),
  },
);
