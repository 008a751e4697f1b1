import type { BlockScaffold } from './scaffold.ts';

/** The building blocks of the pillar process. */
export const processBlocks = [
  {
    id: 'journeys',
    pillar: 'process',
    title: { nl: 'Klantprocessen (customer journeys)', en: 'Customer journeys' },
    shows: ['contactReasons'],
    questions: [
      { nl: 'Wat zijn de tien meest gestelde vragen?', en: 'What are the ten most common questions?' },
      { nl: 'Welke vraag had er niet hoeven zijn?', en: 'Which question need never have arisen?' },
      {
        nl: 'Waar ontstaat die vraag, binnen of buiten de organisatie?',
        en: 'Where does that question arise, inside or outside the organisation?',
      },
      { nl: 'Welk contact voegt juist waarde toe?', en: 'Which contact actually adds value?' },
      {
        nl: 'Wat doen we met de vraag: wegnemen, vereenvoudigen, automatiseren of juist benutten?',
        en: 'What do we do with the question: eliminate, simplify, automate or make the most of it?',
      },
    ],
  },
  {
    id: 'business-rules',
    pillar: 'process',
    title: { nl: 'Business rules en procedures', en: 'Business rules and procedures' },
    shows: ['businessRules'],
    questions: [
      {
        nl: 'Wat mag een medewerker zonder overleg beslissen?',
        en: 'What may an agent decide without asking?',
      },
      {
        nl: 'Moet een klant voor een tweede vraag opnieuw bellen?',
        en: 'Does a customer have to call again for a second question?',
      },
      {
        nl: 'Welke informatie gaat er mee bij het doorverbinden?',
        en: 'What information goes along with a transfer?',
      },
      {
        nl: 'Welke regel is er voor ons en niet voor de klant?',
        en: 'Which rule is there for us rather than for the customer?',
      },
    ],
  },
  {
    id: 'service-setup',
    pillar: 'process',
    title: {
      nl: 'Service-inrichting: kanalen en bereikbaarheid',
      en: 'Service set-up: channels and availability',
    },
    shows: ['channels'],
    questions: [
      { nl: 'Welke kanalen openen, sluiten of houden we?', en: 'Which channels do we open, close or keep?' },
      {
        nl: 'Welke belofte past bij elk kanaal: seconden, uren of dagen?',
        en: 'Which promise suits each channel: seconds, hours or days?',
      },
      {
        nl: 'Wie laten we in de kou staan als dit kanaal dichtgaat?',
        en: 'Who is left out in the cold if this channel closes?',
      },
      {
        nl: 'Hoe snel vindt een klant het telefoonnummer?',
        en: 'How quickly can a customer find the phone number?',
      },
    ],
  },
  {
    id: 'call-flows',
    pillar: 'process',
    title: { nl: 'Ontwerp van callflows', en: 'Call flow design' },
    shows: ['callFlows'],
    questions: [
      {
        nl: 'Hoeveel lagen heeft het keuzemenu, en waar haken klanten af?',
        en: 'How many layers does the call menu have, and where do customers drop out?',
      },
      { nl: 'Waar komt een medewerker in beeld?', en: 'Where does an agent come in?' },
      { nl: 'Kan één medewerker de hele vraag afhandelen?', en: 'Can one agent handle the whole question?' },
      {
        nl: 'Wat vertellen we klanten over gespreksopname, en waarom nemen we op?',
        en: 'What do we tell customers about call recording, and why do we record?',
      },
    ],
  },
  {
    id: 'forecasting',
    pillar: 'process',
    title: { nl: 'Forecasting en planning', en: 'Forecasting and planning' },
    shows: ['planning', 'peaks'],
    questions: [
      { nl: 'Van hoeveel maanden hebben we dagvolumes?', en: 'How many months of daily volumes do we have?' },
      {
        nl: 'Kennen de planners de marketing- en factuurkalender?',
        en: 'Do the planners know the marketing and billing calendar?',
      },
      {
        nl: 'Welk deel van de uren gaat op aan verlof, verzuim, overleg en opleiding?',
        en: 'What share of the hours goes to leave, sickness, meetings and training?',
      },
      {
        nl: 'Wat is het drukste uur, en hoeveel medewerkers zijn er dan ingelogd?',
        en: 'Which is the busiest hour, and how many agents are logged in then?',
      },
    ],
  },
  {
    id: 'flexibility',
    pillar: 'process',
    title: { nl: 'Flexibiliteit en sourcing', en: 'Flexibility and sourcing' },
    shows: ['sourcing'],
    questions: [
      { nl: 'Wat doen we zelf, en waarom?', en: 'What do we do ourselves, and why?' },
      { nl: 'Zou een partner dit beter doen dan wij?', en: 'Would a provider do this better than we do?' },
      { nl: 'Wie voert bij ons de regie op de partner?', en: 'Who manages the provider on our side?' },
      {
        nl: 'Waaraan verdient de partner, en past dat bij ons doel?',
        en: 'What does the provider earn money on, and does that fit our goal?',
      },
      { nl: 'Hoe schalen we op bij een storing?', en: 'How do we scale up in an outage?' },
    ],
  },
  {
    id: 'improvement',
    pillar: 'process',
    title: { nl: 'Feedback en continu verbeteren', en: 'Feedback and continuous improvement' },
    shows: ['feedbackSources'],
    questions: [
      {
        nl: 'Welke drie signalen kregen we vorige maand?',
        en: 'Which three signals did we pick up last month?',
      },
      { nl: 'Wie doet er iets mee, en hoe snel?', en: 'Who acts on them, and how fast?' },
      {
        nl: 'Hoe vaak bespreken we oorzaken in plaats van aantallen?',
        en: 'How often do we discuss causes rather than numbers?',
      },
      {
        nl: 'Welke oorzaak hebben we het afgelopen jaar echt weggenomen?',
        en: 'Which cause did we really remove in the past year?',
      },
    ],
  },
  {
    id: 'risk',
    pillar: 'process',
    title: { nl: 'Risicobeheer en calamiteiten', en: 'Risk and major incidents' },
    shows: ['risks', 'modelWeaknesses'],
    questions: [
      {
        nl: 'Wat kan er in ons model misgaan voor veel klanten tegelijk?',
        en: 'What in our model can go wrong for many customers at once?',
      },
      {
        nl: 'Hoeveel contacten komen er dan per uur binnen?',
        en: 'How many contacts then come in per hour?',
      },
      { nl: 'Wie schaalt op, met wie, en binnen welke tijd?', en: 'Who scales up, with whom, and how fast?' },
      {
        nl: 'Wat krijgen klanten als eerste te lezen of te horen?',
        en: 'What do customers read or hear first?',
      },
    ],
  },
  {
    id: 'kpis',
    pillar: 'process',
    title: { nl: "KPI's", en: 'KPIs' },
    shows: ['kpis'],
    questions: [
      { nl: 'Op welke twee cijfers sturen we echt?', en: 'Which two figures do we really manage to?' },
      {
        nl: 'Wie heeft die norm bepaald, en wie moet hem halen?',
        en: 'Who set that target, and who has to meet it?',
      },
      {
        nl: 'Meten we ook of de vraag is opgelost?',
        en: 'Do we also measure whether the question was resolved?',
      },
      {
        nl: 'Welk cijfer volgen we zonder erop te sturen?',
        en: 'Which figure do we monitor without managing to it?',
      },
    ],
  },
  {
    id: 'budget',
    pillar: 'process',
    title: { nl: 'Investering en budget', en: 'Investment and budget' },
    shows: ['budget', 'budgetLines'],
    questions: [
      {
        nl: 'Waarop is het budget gebaseerd: op contacten of op klanten?',
        en: 'What is the budget based on: contacts or customers?',
      },
      {
        nl: 'Wat gebeurt er met het budget als een vraag verdwijnt?',
        en: 'What happens to the budget when a question disappears?',
      },
      {
        nl: 'Geven we meer uit aan meten of aan opleiden?',
        en: 'Do we spend more on measuring or on training?',
      },
      { nl: 'Wat kost service per klant per jaar?', en: 'What does service cost per customer per year?' },
    ],
  },
  {
    id: 'roadmap',
    pillar: 'process',
    title: { nl: 'Planning en realisatie', en: 'Planning and delivery' },
    shows: ['initiatives'],
    questions: [
      {
        nl: 'Welke eerste stap is binnen drie maanden zichtbaar?',
        en: 'Which first step will be visible within three months?',
      },
      {
        nl: 'Welk tussendoel laat zien dat we op koers liggen?',
        en: 'Which interim goal shows we are on course?',
      },
      { nl: 'Waarmee stoppen we om ruimte te maken?', en: 'What do we stop doing to make room?' },
      { nl: 'Wie heeft waarop akkoord gegeven?', en: 'Who has agreed to what?' },
      { nl: 'Wanneer herzien we de strategie?', en: 'When will we review the strategy?' },
    ],
  },
] as const satisfies readonly BlockScaffold[];
