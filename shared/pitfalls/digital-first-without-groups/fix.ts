import { addItem, type Fix } from '../fix.ts';

/** Every organisation has customers who struggle with screens; which channel serves them stays with the group. */
export const fix: Fix = {
  label: { nl: 'Voeg een kwetsbaar klanttype toe', en: 'Add a vulnerable customer type' },
  kind: 'mend',
  propose: ({ say }) => [
    addItem('customerTypes', {
      name: say({
        nl: 'Klanten met weinig digitale vaardigheden',
        en: 'Customers with low digital skills',
      }),
      digitalSkill: 'low',
      vulnerabilities: ['low_digital_skill'],
    }),
  ],
};
