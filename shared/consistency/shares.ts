import { formatNumber, formatPercent } from '#shared/text/format.ts';
import type { ConsistencyCheck, Inconsistency } from './inconsistency.ts';

/** Percentages that people round off add up to 100 within this margin, in percentage points. */
const margin = 1;

/** Shares of customers add up to 100 %: never more, and when every type has its share not less either. */
export const customerShares: ConsistencyCheck = ({ customerTypes }) => {
  const shares = customerTypes.flatMap(({ id, sharePct }) => (sharePct === null ? [] : [{ id, sharePct }]));
  const total = shares.reduce((sum, { sharePct }) => sum + sharePct, 0);
  const isComplete = customerTypes.length > 1 && shares.length === customerTypes.length;
  if (total <= 100 + margin && !(isComplete && total < 100 - margin)) return [];
  return shares.map(
    ({ id }): Inconsistency => ({
      path: `customerTypes.${id}.sharePct`,
      text: {
        nl: `De aandelen van alle klanttypen samen zijn ${formatPercent(total, 'nl')}, geen 100%.`,
        en: `The shares of all customer types together are ${formatPercent(total, 'en')}, not 100%.`,
      },
    }),
  );
};

/** The contacts of all reasons, and those of all channels, are not more than the contacts in a year. */
export const contactVolumes: ConsistencyCheck = ({ profile, contactReasons, channels }) => {
  const { contactsPerYear } = profile;
  if (contactsPerYear === null) return [];
  const most = contactsPerYear * (1 + margin / 100);
  const sum = (items: readonly { readonly volumePerYear: number | null }[]) =>
    items.reduce((total, { volumePerYear }) => total + (volumePerYear ?? 0), 0);
  const [ofReasons, ofChannels] = [sum(contactReasons), sum(channels)];
  const found: Inconsistency[] = [];
  const yearly = (language: 'nl' | 'en') => formatNumber(contactsPerYear, language);
  if (ofReasons > most) {
    found.push({
      path: 'profile.contactsPerYear',
      text: {
        nl: `De contactredenen samen tellen ${formatNumber(ofReasons, 'nl')} contacten per jaar, meer dan de ${yearly('nl')} hier.`,
        en: `The contact reasons together count ${formatNumber(ofReasons, 'en')} contacts a year, more than the ${yearly('en')} here.`,
      },
    });
  }
  if (ofChannels > most) {
    found.push({
      path: 'profile.contactsPerYear',
      text: {
        nl: `De kanalen samen tellen ${formatNumber(ofChannels, 'nl')} contacten per jaar, meer dan de ${yearly('nl')} hier.`,
        en: `The channels together count ${formatNumber(ofChannels, 'en')} contacts a year, more than the ${yearly('en')} here.`,
      },
    });
  }
  return found;
};
