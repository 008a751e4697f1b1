import { choicesOf } from '../choices.ts';

export const channelKind = choicesOf({
  phone: { nl: 'Telefoon', en: 'Phone' },
  callback: { nl: 'Terugbellen', en: 'Call-back' },
  chat: { nl: 'Livechat', en: 'Live chat' },
  video: { nl: 'Videobellen', en: 'Video call' },
  counter: { nl: 'Balie of winkel', en: 'Counter or shop' },
  email: { nl: 'E-mail', en: 'Email' },
  web_form: { nl: 'Webformulier', en: 'Web form' },
  whatsapp: { nl: 'WhatsApp', en: 'WhatsApp' },
  app_messaging: { nl: 'Berichten in de app', en: 'In-app messaging' },
  sms: { nl: 'Sms', en: 'SMS' },
  social: { nl: 'Social media', en: 'Social media' },
  letter: { nl: 'Brief', en: 'Letter' },
  community: { nl: 'Community', en: 'Community' },
  chatbot: { nl: 'Chatbot', en: 'Chatbot' },
  voicebot: { nl: 'Voicebot', en: 'Voicebot' },
  my_environment: { nl: 'Mijn-omgeving', en: 'Customer portal' },
  web_self_service: { nl: 'Online selfservice en FAQ', en: 'Web self-service and FAQs' },
  outbound_call: { nl: 'Uitgaand verkoopgesprek', en: 'Outbound sales call' },
});

export const channelStatus = choicesOf({
  existing: { nl: 'Bestaand', en: 'Existing' },
  planned: { nl: 'Gepland', en: 'Planned' },
  pilot: { nl: 'Pilot', en: 'Pilot' },
  closing: { nl: 'Wordt afgebouwd', en: 'Being phased out' },
  rejected: { nl: 'Afgewezen', en: 'Rejected' },
});

export const findability = choicesOf({
  prominent: { nl: 'Prominent', en: 'Prominent' },
  findable: { nl: 'Vindbaar', en: 'Findable' },
  hidden: { nl: 'Weggestopt', en: 'Tucked away' },
});

export const tariff = choicesOf({
  free: { nl: 'Gratis', en: 'Free' },
  basic_rate: { nl: 'Gewone belkosten', en: 'Basic rate' },
  premium_rate: { nl: 'Toeslag boven op de belkosten', en: 'Surcharge on top' },
});

export const dayOfWeek = choicesOf({
  mon: { nl: 'ma', en: 'Mon' },
  tue: { nl: 'di', en: 'Tue' },
  wed: { nl: 'wo', en: 'Wed' },
  thu: { nl: 'do', en: 'Thu' },
  fri: { nl: 'vr', en: 'Fri' },
  sat: { nl: 'za', en: 'Sat' },
  sun: { nl: 'zo', en: 'Sun' },
});

export const firstLineScope = choicesOf({
  all_questions: { nl: 'Alle vragen', en: 'All questions' },
  own_topic_only: { nl: 'Alleen het eigen onderwerp', en: 'Own topic only' },
  intake_only: { nl: 'Alleen aannemen en doorzetten', en: 'Take details and pass on' },
});

export const routing = choicesOf({
  single_queue: { nl: 'Eén wachtrij', en: 'Single queue' },
  skills: { nl: 'Op vaardigheden (skills)', en: 'By skill' },
  value: { nl: 'Op klantwaarde', en: 'By customer value' },
  ivr_topic: { nl: 'Via keuzemenu (IVR)', en: 'By menu choice (IVR)' },
});
