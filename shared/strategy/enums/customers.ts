import { choicesOf } from '../choices.ts';

export const vulnerability = choicesOf({
  low_literacy: { nl: 'Moeite met lezen en schrijven', en: 'Low literacy' },
  language_gap: { nl: 'Taalbarrière', en: 'Language barrier' },
  no_connectivity: { nl: 'Geen internet', en: 'No internet access' },
  no_device: { nl: 'Geen geschikt apparaat', en: 'No suitable device' },
  low_digital_skill: { nl: 'Weinig digitale vaardigheden', en: 'Low digital skills' },
  temporary: { nl: 'Tijdelijk kwetsbaar', en: 'Temporarily vulnerable' },
  sensory: { nl: 'Visuele of auditieve beperking', en: 'Sight or hearing impairment' },
  cognitive: { nl: 'Cognitieve beperking', en: 'Cognitive impairment' },
  financial_stress: { nl: 'Geldzorgen', en: 'Money worries' },
});

export const approach = choicesOf({
  eliminate: { nl: 'Wegnemen', en: 'Eliminate' },
  simplify: { nl: 'Vereenvoudigen', en: 'Simplify' },
  automate: { nl: 'Automatiseren', en: 'Automate' },
  leverage: { nl: 'Benutten', en: 'Leverage' },
});

/**
 * Kinds of business rules: part of the model, though no field asks for one.
 * @public
 */
export const ruleKind = choicesOf({
  discretion: { nl: 'Regelruimte van de medewerker', en: 'Agent discretion' },
  compensation: { nl: 'Compensatie', en: 'Compensation' },
  questions_per_contact: { nl: 'Vragen per contact', en: 'Questions per contact' },
  transfer: { nl: 'Doorverbinden', en: 'Transfers' },
  moment: { nl: 'Aanpak per moment', en: 'Approach by time of day or week' },
  identification: { nl: 'Identificatie', en: 'Identification' },
  other: { nl: 'Anders', en: 'Other' },
});

export const scriptUse = choicesOf({
  none: { nl: 'Geen script', en: 'No script' },
  guide: { nl: 'Leidraad', en: 'Guide' },
  verbatim: { nl: 'Woordelijk script', en: 'Verbatim script' },
});
