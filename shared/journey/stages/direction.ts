import { stageName } from '#shared/text/stages.ts';
import type { Stage } from '../stage.ts';

export const startingPoint: Stage = {
  number: 1,
  id: 'starting-point',
  title: stageName(1),
  question: {
    nl: 'Waar staan we? Beschrijf eerst wat er waar is als de strategie is geslaagd en redeneer van daaruit terug.',
    en: 'Where do we stand? First describe what is true once the strategy has worked, and reason back from there.',
  },
  purpose: {
    nl: 'Samen vastleggen wie jullie zijn, waarvoor klantcontact er is en waar jullie willen uitkomen.',
    en: 'Agree on who you are, what customer contact is there for and where you want to end up.',
  },
  minutes: 45,
  questions: [
    {
      nl: 'Wat is er over twee jaar anders voor een klant die contact zoekt?',
      en: 'What will be different in two years for a customer who gets in touch?',
    },
    {
      nl: 'Waarvoor bestaat klantcontact bij ons in de eerste plaats: waarde, verbetering, kosten, merk, omzet of behoud?',
      en: 'What is customer contact there for in the first place: value, improvement, cost, brand, revenue or retention?',
    },
    {
      nl: 'Welk doel van de organisatie wordt zonder klantcontact niet gehaald?',
      en: 'Which goal of the organisation cannot be reached without customer contact?',
    },
    {
      nl: 'Wat kan er in ons businessmodel misgaan voor veel klanten tegelijk?',
      en: 'What in our business model can go wrong for many customers at once?',
    },
  ],
  script: [
    {
      nl: 'Loop het profiel langs dat vooraf is ingevuld; verbeter alleen wat niet klopt (10 minuten).',
      en: 'Go through the profile filled in beforehand; only correct what is wrong (10 minutes).',
    },
    {
      nl: 'Laat iedereen in stilte één zin over het eindresultaat schrijven, en voeg ze samen tot één (15 minuten).',
      en: 'Have everyone write one sentence on the end result in silence, then merge them into one (15 minutes).',
    },
    {
      nl: 'Kies één rol en één serviceniveau. Vraag wie dit niet kan uitleggen aan de eigen afdeling (15 minuten).',
      en: 'Choose one role and one service tier. Ask who could not explain this to their own department (15 minutes).',
    },
    {
      nl: 'Gaat het over systemen of kanalen, zet het op een briefje en ga terug naar het eindresultaat.',
      en: 'When talk turns to systems or channels, put it on a note and return to the end result.',
    },
  ],
};

export const vision: Stage = {
  number: 2,
  id: 'vision',
  title: stageName(2),
  question: {
    nl: 'Hoe kijken we naar klanten en klantcontact? Schrijf per onderwerp één zin waar anderen je aan kunnen houden.',
    en: 'How do we see customers and customer contact? Write one sentence per topic that others can hold you to.',
  },
  purpose: {
    nl: 'Een visie op zes onderwerpen die helpt kiezen, en dus ook helpt nee zeggen.',
    en: 'A vision on six topics that helps you choose, and so also helps you say no.',
  },
  minutes: 45,
  questions: [
    {
      nl: 'Welke zin zou een concurrent niet overnemen?',
      en: 'Which sentence would a competitor not adopt?',
    },
    {
      nl: 'Wat mag een medewerker voortaan beslissen omdat dit onze visie is?',
      en: 'What may an agent decide from now on because this is our vision?',
    },
    {
      nl: 'Welk voorstel van vorig jaar hadden we met deze visie afgewezen?',
      en: 'Which proposal of last year would this vision have ruled out?',
    },
    { nl: 'Wat gaan we bewust niet doen?', en: 'What will we deliberately not do?' },
  ],
  script: [
    {
      nl: 'Verdeel de zes onderwerpen over tweetallen van verschillende afdelingen (15 minuten).',
      en: 'Divide the six topics over pairs from different departments (15 minutes).',
    },
    {
      nl: 'Elk tweetal leest één zin voor. Vraag de rest: wat zou je hierdoor anders doen? (20 minuten)',
      en: 'Each pair reads out one sentence. Ask the others: what would you do differently because of it? (20 minutes)',
    },
    {
      nl: 'Sluit af met de lijst van wat jullie niet doen; zonder die lijst is het geen keuze (10 minuten).',
      en: 'Close with the list of what you will not do; without it nothing was chosen (10 minutes).',
    },
  ],
};

export const goals: Stage = {
  number: 3,
  id: 'goals',
  title: stageName(3),
  question: {
    nl: 'Wat willen we wanneer bereikt hebben? Zet er tussendoelen bij, en cijfers met een eigenaar.',
    en: 'What do we want to have reached, and when? Add interim goals, and figures with an owner.',
  },
  purpose: {
    nl: 'Een klein aantal doelen met een maand, een tussenstap en een cijfer waaraan je ziet of het lukt.',
    en: 'A small number of goals with a month, a step on the way and a figure that shows whether it works.',
  },
  minutes: 30,
  questions: [
    {
      nl: 'Welk resultaat zien klanten en medewerkers binnen een jaar?',
      en: 'Which result will customers and employees see within a year?',
    },
    {
      nl: 'Waaraan merken we dat een vraag echt is opgelost?',
      en: 'How do we notice that a question was really resolved?',
    },
    {
      nl: 'Wie koos dit getal, en wie moet het waarmaken?',
      en: 'Who chose this number, and who has to deliver it?',
    },
    {
      nl: 'Wat gebeurt er met het budget als we dit doel halen?',
      en: 'What happens to the budget if we reach this goal?',
    },
  ],
  script: [
    {
      nl: 'Begin bij het eindresultaat en vraag wat daarvoor een jaar eerder waar moet zijn (15 minuten).',
      en: 'Start from the end result and ask what must be true a year before it (15 minutes).',
    },
    {
      nl: 'Houd het bij drie strategische doelen; de rest is een tussendoel of een briefje.',
      en: 'Keep to three strategic goals; anything else is an interim goal or a note.',
    },
    {
      nl: 'Geef elk cijfer een stand van nu, een norm en één eigenaar, of laat het weg (15 minuten).',
      en: "Give each figure today's value, a target and one owner, or leave it out (15 minutes).",
    },
  ],
};
