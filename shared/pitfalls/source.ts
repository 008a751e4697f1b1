import { formatMonth } from '#shared/text/format.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';

/** Where a pitfall was learned, shown as a person would cite it. */
export interface Citation {
  readonly title: Bilingual;
  /** Place in the source, such as the number of a named pitfall. */
  readonly place?: Bilingual;
  /** Address of a public standard or law. */
  readonly url?: string;
  /** Month in which a law was last checked, `YYYY-MM`; laws change, articles do not. */
  readonly asOf?: string;
}

/** The month in which every law that the catalogue cites was last checked: read them all again before you move it. */
export const legalCheck = { asOf: '2026-11' } as const satisfies Partial<Citation>;

/** The articles and interviews that the catalogue was drawn from. English readers get the title with a gloss. */
export const articles = {
  sourcingCustomerManagement: {
    title: {
      nl: 'TOTE-M, Giarte en Nyenrode, onderzoek "Sourcing Customer Management 2009" (interview met Yorick Letterie)',
      en: 'TOTE-M, Giarte and Nyenrode, study "Sourcing Customer Management 2009" (interview with Yorick Letterie)',
    },
  },
  customerTalk: {
    title: {
      nl: 'CustomerTalk, interview met Annemiek van Moorst (TOTE-M)',
      en: 'CustomerTalk, interview with Annemiek van Moorst (TOTE-M)',
    },
  },
  ziptoneMarketing: {
    title: {
      nl: 'Ziptone, "Hoe maak je customer service relevant voor marketing?" (interview met Marine Ferment)',
      en: 'Ziptone, "Hoe maak je customer service relevant voor marketing?" (How do you make customer service matter to marketing?; interview with Marine Ferment)',
    },
  },
  ziptoneStrategy: {
    title: {
      nl: 'Ziptone, "Wat is een klantcontactstrategie?"',
      en: 'Ziptone, "Wat is een klantcontactstrategie?" (What is a customer contact strategy?)',
    },
  },
  outsourcingWiki: {
    title: {
      nl: 'Koos Overbeeke, Regie en Demand Wiki, "Uitbesteden van klantenservice"',
      en: 'Koos Overbeeke, Regie en Demand Wiki, "Uitbesteden van klantenservice" (Outsourcing customer service)',
    },
  },
} as const satisfies Readonly<Record<string, Citation>>;

/** A numbered pitfall of an article. */
export function pitfallOf(article: Citation, number: number): Citation {
  return { ...article, place: { nl: `valkuil ${number}`, en: `pitfall ${number}` } };
}

/** The sources of a pitfall in one line. */
export function sourceLine(source: readonly Citation[], language: Language): string {
  return source.map((citation) => citationLine(citation, language)).join('; ');
}

function citationLine({ title, place, url, asOf }: Citation, language: Language): string {
  const checked = asOf && checkedIn[language](formatMonth(asOf, language));
  const where = [place?.[language], url, checked].filter((part) => part !== undefined);
  return [title[language], ...where].join(', ');
}

const checkedIn: Readonly<Record<Language, (month: string) => string>> = {
  nl: (month) => `stand ${month}`,
  en: (month) => `as at ${month}`,
};
